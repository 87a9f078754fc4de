import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/app/session'
import { EmptyState } from '@/ui/EmptyState'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { AddPanel } from './AddPanel'
import { AssignLeaf } from './AssignLeaf'
import { ChooseRound, roundOf } from './ChooseRound'
import { ConflictsLeaf } from './ConflictsLeaf'
import { PanelLeaf } from './PanelLeaf'
import { type Edition, editionQuery, type Panel, panelsQuery, type Round, roundsQuery } from './queries'

const route = getRouteApi('/inside/dieu-hanh/$editionId/hoi-dong')

export function PanelsPage() {
  const { t } = useTranslation('judging')
  const { editionId } = route.useParams()
  const [code, setCode] = useState<string>()
  const edition = useQuery(editionQuery(editionId))
  const rounds = useQuery(roundsQuery(editionId))
  const panels = useQuery(panelsQuery(editionId))
  const failed = [edition, rounds, panels].find(query => query.isError)
  const settled = edition.data?.state === 'DECIDED' || edition.data?.state === 'PUBLISHED'
  const round = rounds.data ? roundOf(rounds.data, code) : undefined
  return (
    <>
      <PageTitle title={t('title.panels')} lead={t(settled ? 'panels.settled' : 'panels.lead')} />
      {failed ? <Problem problem={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {!failed && !(edition.data && round && panels.data) ? <Loading lines={8} /> : null}
      {edition.data && rounds.data && round && panels.data ? (
        <>
          <ChooseRound rounds={rounds.data} chosen={round} onChoose={setCode} />
          <RoundPanels
            key={round.code}
            edition={edition.data}
            round={round}
            panels={panels.data.filter(panel => panel.round === round.code)}
            settled={settled}
          />
        </>
      ) : null}
    </>
  )
}

interface Props {
  edition: Edition
  round: Round
  panels: Panel[]
  settled: boolean
}

function RoundPanels({ edition, round, panels, settled }: Props) {
  const { t } = useTranslation('judging')
  const organiser = hasRole(useSession(), 'ORGANISER')
  const mayChange = organiser && !settled
  const mayPlan = organiser && edition.state === 'JUDGING' && !round.closed
  if (panels.length === 0)
    return (
      <>
        <EmptyState title={t('panels.none')}>{t('panels.noneHint')}</EmptyState>
        {mayChange ? <AddPanel edition={edition} round={round} panels={panels} /> : null}
      </>
    )
  return (
    <>
      {round.mode === 'BALLOT' ? null : <AssignLeaf edition={edition} round={round} mayPlan={mayPlan} />}
      {panels.map(panel => (
        <PanelLeaf key={panel.id} panel={panel} edition={edition} mayChange={mayChange} />
      ))}
      {mayChange ? <AddPanel edition={edition} round={round} panels={panels} /> : null}
      <ConflictsLeaf edition={edition} panels={panels} mayChange={mayChange} />
    </>
  )
}
