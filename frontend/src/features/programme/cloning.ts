import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ApiProblem, gapsProblem } from '@/api/problem'
import { type Cloned, type CloneRequest, type Edition, useCloneEdition } from './editions'
import { nextEdition } from './nextEdition'

export type Wanted = Omit<CloneRequest, 'opensAt' | 'closesAt'> & {
  opensAt: string | null
  closesAt: string | null
}

export interface Cloning {
  wanted: Wanted
  change: (part: Partial<Wanted>) => void
  send: () => Promise<Cloned>
  problem: unknown
  running: boolean
}

/** The next edition of a programme: what it will probably be called, until somebody says otherwise. */
export function useCloning(edition: Edition): Cloning {
  const { t } = useTranslation('programme')
  const clone = useCloneEdition(edition.id)
  const [gaps, setGaps] = useState<ApiProblem | null>(null)
  const [wanted, setWanted] = useState<Wanted>(() => ({
    ...nextEdition(edition),
    opensAt: null,
    closesAt: null,
  }))
  const send = () => {
    const { opensAt, closesAt } = wanted
    if (opensAt && closesAt) {
      setGaps(null)
      return clone.mutateAsync({ ...wanted, opensAt, closesAt })
    }
    const sentence = t('form.missingTime')
    const missing = gapsProblem(sentence, {
      ...(opensAt ? {} : { opensAt: sentence }),
      ...(closesAt ? {} : { closesAt: sentence }),
    })
    setGaps(missing)
    return Promise.reject(missing)
  }
  return {
    wanted,
    change: part => setWanted(now => ({ ...now, ...part })),
    send,
    problem: gaps ?? clone.error,
    running: clone.isPending,
  }
}
