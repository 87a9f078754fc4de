import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Entry, type EntryForm, entryFormQuery, entryQuery } from '@/api/entry'
import { DossierView } from '@/ui/DossierView'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import { TwoPane } from '@/ui/TwoPane'
import { ArchiveLeaf } from './ArchiveLeaf'
import { CheckPanel } from './CheckPanel'
import { ConsentsLeaf } from './ConsentsLeaf'
import { EntryTimeline } from './EntryTimeline'
import { Hints } from './Hints'
import { OriginLeaf } from './OriginLeaf'
import { SendOn } from './SendOn'

const route = getRouteApi('/inside/dieu-hanh/$editionId/tiep-nhan/$entryId')

/** A dossier beside what the secretary finds about it. */
export function IntakeEntryPage() {
  const { t } = useTranslation('entry')
  const { editionId, entryId } = route.useParams()
  const entry = useQuery(entryQuery(entryId))
  const form = useQuery(entryFormQuery(editionId))
  const failed = entry.error ?? form.error
  if (entry.data && form.data) return <Checking key={entryId} entry={entry.data} form={form.data} />
  return (
    <>
      <PageTitle title={t('title.intakeEntry')} />
      {failed ? <Problem problem={failed} onRetry={() => void entry.refetch()} /> : <Loading lines={8} />}
    </>
  )
}

function Checking({ entry, form }: { entry: Entry; form: EntryForm }) {
  const { t } = useTranslation(['entry', 'common'])
  return (
    <>
      <PageTitle
        above={
          <>
            <Link to="/dieu-hanh/$editionId/tiep-nhan" params={{ editionId: entry.editionId }}>
              {t('title.intake')}
            </Link>{' '}
            <span className="tabular">{entry.code}</span>
          </>
        }
        title={entry.dossier.title}
        badge={<StateBadge state={entry.state} label={t(`common:entryState.${entry.state}`)} />}
        lead={entry.ageGroup ? t('intake.ageGroup', { group: entry.ageGroup }) : null}
      />
      <TwoPane
        left={{
          label: t('check.dossier'),
          content: (
            <Leaf title={t('handed.dossier')}>
              <DossierView entryId={entry.id} dossier={entry.dossier} form={form} />
            </Leaf>
          ),
        }}
        right={{
          label: t('check.checks'),
          content: (
            <>
              {entry.state === 'SUBMITTED' ? <Hints entry={entry} form={form} /> : null}
              <CheckPanel entry={entry} form={form} />
              <OriginLeaf entry={entry} />
              <ArchiveLeaf entry={entry} />
              <ConsentsLeaf entry={entry} />
              <SendOn entry={entry} />
              <Leaf title={t('handed.way')}>
                <EntryTimeline entry={entry} />
              </Leaf>
            </>
          ),
        }}
      />
    </>
  )
}
