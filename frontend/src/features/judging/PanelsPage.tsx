import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/app/session'
import { EmptyState } from '@/ui/EmptyState'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { AddPanel } from './AddPanel'
import { AssignLeaf } from './AssignLeaf'
import { ConflictsLeaf } from './ConflictsLeaf'
import { PanelLeaf } from './PanelLeaf'
import { editionQuery, panelsQuery } from './queries'

const route = getRouteApi('/inside/dieu-hanh/$editionId/hoi-dong')

export function PanelsPage() {
  const { t } = useTranslation('judging')
  const { editionId } = route.useParams()
  const edition = useQuery(editionQuery(editionId))
  const panels = useQuery(panelsQuery(editionId))
  const organiser = hasRole(useSession(), 'ORGANISER')
  const failed = edition.isError ? edition : panels
  const settled = edition.data?.state === 'DECIDED' || edition.data?.state === 'PUBLISHED'
  const mayChange = organiser && !settled
  return (
    <>
      <PageTitle title={t('title.panels')} lead={t(settled ? 'panels.settled' : 'panels.lead')} />
      {failed.isError ? <Problem problem={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {!failed.isError && (!edition.data || !panels.data) ? <Loading lines={8} /> : null}
      {edition.data && panels.data ? (
        <>
          {panels.data.length > 0 ? (
            <AssignLeaf edition={edition.data} mayPlan={organiser && edition.data.state === 'JUDGING'} />
          ) : (
            <EmptyState title={t('panels.none')}>{t('panels.noneHint')}</EmptyState>
          )}
          {panels.data.map(panel => (
            <PanelLeaf key={panel.id} panel={panel} edition={edition.data} mayChange={mayChange} />
          ))}
          {mayChange ? <AddPanel edition={edition.data} panels={panels.data} /> : null}
          {panels.data.length > 0 ? (
            <ConflictsLeaf edition={edition.data} panels={panels.data} mayChange={mayChange} />
          ) : null}
        </>
      ) : null}
    </>
  )
}
