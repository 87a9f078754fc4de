import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Entry, entryQuery } from '@/api/entry'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { dropCopy } from './localCopy'
import { withdrawEntry } from './queries'

/** Takes the dossier back; one that was handed in needs a reason. */
export function WithdrawAct({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry')
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  if (!entry.mayWithdraw) return null
  const isHandedIn = entry.code !== null
  const act = isHandedIn ? t('withdraw.act') : t('withdraw.actDraft')
  const withdraw = async (reason: string) => {
    const now = await queries.fetchQuery({ ...entryQuery(entry.id), staleTime: 0 })
    await withdrawEntry(now, reason)
    dropCopy(entry.id)
    await queries.invalidateQueries({ queryKey: ['my-entries'] })
    await queries.invalidateQueries({ queryKey: entryQuery(entry.id).queryKey })
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {act}
      </Button>
      <ConfirmAct
        opened={asking}
        onClose={() => setAsking(false)}
        title={act}
        act={act}
        onConfirm={withdraw}
        {...(isHandedIn ? { reason: 'required' as const } : {})}
      >
        <p>{isHandedIn ? t('withdraw.explain') : t('withdraw.explainDraft')}</p>
      </ConfirmAct>
    </>
  )
}
