import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionQuery } from '@/api/editions'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import { ClonedNote } from './ClonedNote'
import { CloneFields } from './CloneFields'
import { useCloning } from './cloning'
import type { Cloned, Edition } from './editions'
import css from './programme.module.css'

/** Opens the next edition under the rules of one that was held. */
export function CloneForm({ editionId }: { editionId: string }) {
  const edition = useQuery(editionQuery(editionId))
  if (edition.isPending) return <Loading lines={6} />
  if (edition.isError) return <Problem problem={edition.error} onRetry={() => void edition.refetch()} />
  return <Fields edition={edition.data} />
}

function Fields({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const cloning = useCloning(edition)
  const [made, setMade] = useState<Cloned | null>(null)
  if (made) return <ClonedNote made={made} />
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void cloning
          .send()
          .then(setMade)
          .catch(() => undefined)
      }}
    >
      <ErrorSummary problem={cloning.problem} />
      <CloneFields cloning={cloning} />
      <div className={css.actions}>
        <Button type="submit" loading={cloning.running}>
          {t('form.act')}
        </Button>
      </div>
    </form>
  )
}
