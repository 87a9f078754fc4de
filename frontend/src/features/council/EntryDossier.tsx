import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { entryFormQuery, entryQuery } from '@/api/entry'
import { DossierView } from '@/ui/DossierView'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'

interface Props {
  editionId: string
  entryId: string
}

/** The dossier under its entry, fetched when somebody opens it. */
export function EntryDossier({ editionId, entryId }: Props) {
  const { t } = useTranslation('council')
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={event => setOpened(event.currentTarget.open)}>
      <summary>{t('ballot.dossier')}</summary>
      {opened ? <Content editionId={editionId} entryId={entryId} /> : null}
    </details>
  )
}

function Content({ editionId, entryId }: Props) {
  const entry = useQuery(entryQuery(entryId))
  const form = useQuery(entryFormQuery(editionId))
  const failed = entry.isError ? entry : form
  if (failed.isError) return <Problem problem={failed.error} onRetry={() => void failed.refetch()} />
  if (!entry.data || !form.data) return <Loading lines={6} />
  return (
    <DossierView entryId={entryId} dossier={entry.data.dossier} form={form.data} blind={entry.data.blind} />
  )
}
