import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Entry, type EntryForm, entryFormQuery, entryQuery } from '@/api/entry'
import { DossierView } from '@/ui/DossierView'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import css from './entry.module.css'

const route = getRouteApi('/inside/ho-so/$id/ban-in')

/** The dossier on paper, with places for signatures and stamps as the rules want them. */
export function PrintedForm() {
  const { t } = useTranslation('entry')
  const { id } = route.useParams()
  const entry = useQuery(entryQuery(id))
  const editionId = entry.data?.editionId
  const form = useQuery({ ...entryFormQuery(editionId ?? ''), enabled: editionId !== undefined })
  const failed = entry.error ?? form.error
  if (entry.data && form.data) return <Paper entry={entry.data} form={form.data} />
  return (
    <>
      <PageTitle title={t('title.print')} />
      {failed ? <Problem problem={failed} onRetry={() => void entry.refetch()} /> : <Loading lines={8} />}
    </>
  )
}

function Paper({ entry, form }: { entry: Entry; form: EntryForm }) {
  const { t } = useTranslation('entry')
  return (
    <>
      <PageTitle
        above={[entry.editionTitle, entry.code].filter(Boolean).join(' · ')}
        title={entry.dossier.title || t('mine.untitled')}
        lead={entry.code ? null : t('print.draft')}
      />
      <p className={css.unprinted}>
        <Button onClick={() => window.print()}>{t('print.act')}</Button>{' '}
        <Link to="/ho-so/$id" params={{ id: entry.id }}>
          {t('print.back')}
        </Link>
      </p>
      <DossierView entryId={entry.id} dossier={entry.dossier} form={form} />
      <Signatures places={form.signatures} />
    </>
  )
}

function Signatures({ places }: { places: EntryForm['signatures'] }) {
  const { t } = useTranslation('entry')
  if (places.length === 0) return null
  return (
    <section className={css.signatures} aria-label={t('print.signatures')}>
      {places.map(({ label, seal }) => (
        <div key={label}>
          <strong>{label}</strong>
          <span>{t(seal ? 'print.seal' : 'print.sign')}</span>
        </div>
      ))}
    </section>
  )
}
