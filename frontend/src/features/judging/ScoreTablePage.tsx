import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/app/session'
import { EmptyState } from '@/ui/EmptyState'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import css from './judging.module.css'
import { editionQuery, type Panel, panelsQuery } from './queries'
import { ScoreTableLeaf } from './ScoreTableLeaf'
import { StandingsLeaf } from './StandingsLeaf'

const route = getRouteApi('/inside/dieu-hanh/$editionId/bang-diem')
const ALL = 'tat-ca'

export function ScoreTablePage() {
  const { t } = useTranslation('judging')
  const { editionId } = route.useParams()
  const panels = useQuery(panelsQuery(editionId))
  return (
    <>
      <PageTitle title={t('title.scoreTable')} lead={t('table.lead')} />
      {panels.isPending ? <Loading lines={8} /> : null}
      {panels.isError ? <Problem problem={panels.error} onRetry={() => void panels.refetch()} /> : null}
      {panels.data?.length === 0 ? (
        <EmptyState title={t('panels.none')}>{t('panels.noneHint')}</EmptyState>
      ) : null}
      {panels.data && panels.data.length > 0 ? <Tables editionId={editionId} panels={panels.data} /> : null}
    </>
  )
}

function Tables({ editionId, panels }: { editionId: string; panels: Panel[] }) {
  const { t } = useTranslation('judging')
  const staff = hasRole(useSession(), 'ORGANISER', 'SECRETARY')
  const edition = useQuery(editionQuery(editionId))
  const [chosen, setChosen] = useState(panels[0]?.id ?? ALL)
  const options = panels.map(panel => ({ value: panel.id, label: panel.name }))
  return (
    <>
      <NativeSelect
        className={css.tools ?? ''}
        label={t('table.which')}
        value={chosen}
        onChange={event => setChosen(event.currentTarget.value)}
        data={staff ? [...options, { value: ALL, label: t('standings.title') }] : options}
      />
      {chosen === ALL ? (
        <StandingsLeaf editionId={editionId} fields={edition.data?.fields ?? []} />
      ) : (
        <ScoreTableLeaf key={chosen} panelId={chosen} />
      )}
    </>
  )
}
