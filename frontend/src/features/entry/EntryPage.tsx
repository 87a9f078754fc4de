import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { entryFormQuery, entryQuery } from '@/api/entry'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { HandedIn } from './HandedIn'
import { Writing } from './Writing'

const route = getRouteApi('/inside/ho-so/$id')

/** One dossier for its owner: a form while it can be typed, a receipt and its way afterwards. */
export function EntryPage() {
  const { t } = useTranslation('entry')
  const { id } = route.useParams()
  // What is typed here must not be replaced behind the typist's back.
  const entry = useQuery({ ...entryQuery(id), refetchOnWindowFocus: false, refetchOnReconnect: false })
  const editionId = entry.data?.editionId
  const form = useQuery({ ...entryFormQuery(editionId ?? ''), enabled: editionId !== undefined })
  const failed = entry.error ?? form.error
  if (!entry.data || !form.data)
    return (
      <>
        <PageTitle title={t('title.entry')} />
        {failed ? <Problem problem={failed} onRetry={() => void entry.refetch()} /> : <Loading lines={8} />}
      </>
    )
  const key = `${id} ${entry.data.state}`
  return entry.data.editable ? (
    <Writing key={key} entry={entry.data} form={form.data} />
  ) : (
    <HandedIn key={key} entry={entry.data} form={form.data} />
  )
}
