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
import { ChooseRound, roundOf } from './ChooseRound'
import { FiguresLeaf } from './FiguresLeaf'
import css from './judging.module.css'
import { editionQuery, type Panel, panelsQuery, type Round, roundsQuery } from './queries'
import { ScoreTableLeaf } from './ScoreTableLeaf'
import { StandingsLeaf } from './StandingsLeaf'

const route = getRouteApi('/inside/dieu-hanh/$editionId/bang-diem')
const ALL = 'tat-ca'
const FIGURES = 'diem-ngoai-phieu'

export function ScoreTablePage() {
  const { t } = useTranslation('judging')
  const { editionId } = route.useParams()
  const panels = useQuery(panelsQuery(editionId))
  const rounds = useQuery(roundsQuery(editionId))
  const [code, setCode] = useState<string>()
  const round = rounds.data ? roundOf(rounds.data, code) : undefined
  const failed = [panels, rounds].find(query => query.isError)
  return (
    <>
      <PageTitle title={t('title.scoreTable')} lead={t('table.lead')} />
      {failed ? <Problem problem={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {!failed && !(panels.data && round) ? <Loading lines={8} /> : null}
      {panels.data && rounds.data && round ? (
        <>
          <ChooseRound rounds={rounds.data} chosen={round} onChoose={setCode} />
          <Tables
            key={round.code}
            editionId={editionId}
            round={round}
            panels={panels.data.filter(panel => panel.round === round.code)}
          />
        </>
      ) : null}
    </>
  )
}

interface Props {
  editionId: string
  round: Round
  panels: Panel[]
}

function Tables({ editionId, round, panels }: Props) {
  const { t } = useTranslation('judging')
  const staff = hasRole(useSession(), 'ORGANISER', 'SECRETARY')
  const edition = useQuery(editionQuery(editionId))
  const [chosen, setChosen] = useState(panels[0]?.id ?? ALL)
  if (panels.length === 0) return <EmptyState title={t('panels.none')}>{t('panels.noneHint')}</EmptyState>
  if (round.mode === 'BALLOT') return <EmptyState title={t('table.byBallot')} />
  const options = panels.map(panel => ({ value: panel.id, label: panel.name }))
  const figures = staff && round.figures > 0 ? [{ value: FIGURES, label: t('figures.choice') }] : []
  return (
    <>
      <NativeSelect
        className={css.tools ?? ''}
        label={t('table.which')}
        value={chosen}
        onChange={event => setChosen(event.currentTarget.value)}
        data={staff ? [...options, { value: ALL, label: t('standings.title') }, ...figures] : options}
      />
      {chosen === ALL ? (
        <StandingsLeaf editionId={editionId} round={round.code} fields={edition.data?.fields ?? []} />
      ) : null}
      {chosen === FIGURES ? <FiguresLeaf editionId={editionId} round={round.code} /> : null}
      {chosen !== ALL && chosen !== FIGURES ? <ScoreTableLeaf key={chosen} panelId={chosen} /> : null}
    </>
  )
}
