import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/app/session'
import { localised } from '@/i18n/localised'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { EmptyState } from '@/ui/EmptyState'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './award.module.css'
import { type Ranking, rankingQuery, roundsQuery, usePropose } from './awards'
import { OpenTies } from './OpenTies'
import { PrizeBoard } from './PrizeBoard'
import { PrizeTable } from './PrizeTable'
import { RecountLeaf } from './RecountLeaf'
import { RoundEnd } from './RoundEnd'
import { Standing } from './Standing'

const route = getRouteApi('/inside/dieu-hanh/$editionId/xep-giai')

export function RankingPage() {
  const { t } = useTranslation('award')
  const { editionId } = route.useParams()
  const ranking = useQuery(rankingQuery(editionId))
  if (ranking.data) return <RankingBoard editionId={editionId} ranking={ranking.data} />
  return (
    <>
      <PageTitle title={t('title.ranking')} />
      {ranking.isError ? (
        <Problem problem={ranking.error} onRetry={() => void ranking.refetch()} />
      ) : (
        <Loading lines={10} />
      )}
    </>
  )
}

function leadOf({ state, proposedAt }: Ranking) {
  if (state === 'PUBLISHED') return 'ranking.leadPublished'
  if (state === 'DECIDED') return 'ranking.leadDecided'
  return proposedAt ? 'ranking.leadProposed' : 'ranking.lead'
}

function RankingBoard({ editionId, ranking }: { editionId: string; ranking: Ranking }) {
  const { t } = useTranslation(['award', 'common'])
  const organises = hasRole(useSession(), 'ORGANISER')
  const { state, places, proposedAt } = ranking
  const proposed = Boolean(proposedAt)
  return (
    <>
      <PageTitle
        above={localised(ranking.title)}
        title={t('title.ranking')}
        badge={<StateBadge state={state} label={t(`common:editionState.${state}`)} />}
        lead={t(leadOf(ranking))}
        action={organises ? <NextAct editionId={editionId} ranking={ranking} /> : undefined}
      />
      <div className={css.page}>
        <Standing ranking={ranking} />
        <RoundEnds editionId={editionId} />
        {organises ? <OpenTies editionId={editionId} ranking={ranking} /> : null}
        {places.length === 0 ? (
          <EmptyState title={t('ranking.empty')}>{t('ranking.emptyText')}</EmptyState>
        ) : null}
        {places.length > 0 && !proposed ? (
          <PrizeTable
            caption={t('ranking.caption')}
            editionId={editionId}
            ranking={ranking}
            places={places}
          />
        ) : null}
        {proposed ? (
          <PrizeBoard
            editionId={editionId}
            ranking={ranking}
            mayChange={organises && ranking.mayChange}
            again={
              organises && state === 'JUDGING' ? <Propose editionId={editionId} ranking={ranking} /> : null
            }
          />
        ) : null}
        {places.length > 0 ? <RecountLeaf editionId={editionId} /> : null}
      </div>
    </>
  )
}

/** Every round but the last, which ends with the prizes. */
function RoundEnds({ editionId }: { editionId: string }) {
  const rounds = useQuery(roundsQuery(editionId))
  return (rounds.data ?? [])
    .filter(round => !round.last)
    .map(round => <RoundEnd key={round.code} editionId={editionId} round={round.code} />)
}

const NEXT_PAGE: Partial<Record<Ranking['state'], 'ranking.toPublication' | 'ranking.seePublication'>> = {
  DECIDED: 'ranking.toPublication',
  PUBLISHED: 'ranking.seePublication',
}

/** The one thing to do next: propose, or go on to the decision. */
function NextAct({ editionId, ranking }: { editionId: string; ranking: Ranking }) {
  const { t } = useTranslation('award')
  if (ranking.state === 'JUDGING' && (!ranking.proposedAt || ranking.outdated))
    return ranking.places.length > 0 ? <Propose editionId={editionId} ranking={ranking} first /> : null
  if (ranking.openTies.length > 0) return null
  return (
    <LinkButton to="/dieu-hanh/$editionId/cong-bo" params={{ editionId }}>
      {t(NEXT_PAGE[ranking.state] ?? 'ranking.toDecision')}
    </LinkButton>
  )
}

interface ProposeProps {
  editionId: string
  ranking: Ranking
  first?: boolean
}

function Propose({ editionId, ranking, first = false }: ProposeProps) {
  const { t } = useTranslation('award')
  const [opened, setOpened] = useState(false)
  const act = usePropose(editionId)
  const again = Boolean(ranking.proposedAt)
  const word = t(again ? 'propose.again' : 'propose.act')
  return (
    <>
      <Button variant={first ? 'filled' : 'default'} onClick={() => setOpened(true)}>
        {word}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={word}
        act={word}
        onConfirm={() => act.mutateAsync([])}
      >
        <p>{t(again ? 'propose.textAgain' : 'propose.text', { count: ranking.places.length })}</p>
      </ConfirmAct>
    </>
  )
}
