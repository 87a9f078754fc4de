import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/app/session'
import { localised } from '@/i18n/localised'
import { Facts } from '@/ui/Facts'
import { formatDate, formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import { isScheduled, type Ranking, rankingQuery } from './awards'
import { DecisionForm } from './DecisionForm'
import { ForwardingLeaf } from './ForwardingLeaf'
import { PublicationForm } from './PublicationForm'
import { Published } from './Published'

const route = getRouteApi('/inside/dieu-hanh/$editionId/cong-bo')

export function PublicationPage() {
  const { t } = useTranslation('award')
  const { editionId } = route.useParams()
  const ranking = useQuery(rankingQuery(editionId))
  if (ranking.data) return <Steps editionId={editionId} ranking={ranking.data} />
  return (
    <>
      <PageTitle title={t('title.publication')} />
      {ranking.isError ? (
        <Problem problem={ranking.error} onRetry={() => void ranking.refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </>
  )
}

interface Props {
  editionId: string
  ranking: Ranking
}

/** Decide first, publish later: each step stands where its turn is, with what came before above it. */
function Steps({ editionId, ranking }: Props) {
  const { t } = useTranslation(['award', 'common'])
  const organises = hasRole(useSession(), 'ORGANISER')
  const { state, publication } = ranking
  const decided = state === 'DECIDED' || state === 'PUBLISHED'
  return (
    <>
      <PageTitle
        above={localised(ranking.title)}
        title={t('title.publication')}
        badge={<StateBadge state={state} label={t(`common:editionState.${state}`)} />}
        lead={
          publication && isScheduled(publication)
            ? t('publication.leadScheduled', { moment: formatDateTime(publication.publishAt) })
            : t(`publication.lead.${state}`)
        }
      />
      {!decided ? <Undecided editionId={editionId} ranking={ranking} organises={organises} /> : null}
      {decided ? <DecisionFacts ranking={ranking} /> : null}
      {state === 'DECIDED' && ranking.publication?.revokedAt ? (
        <Note tone="wait" title={t('revoked.title')}>
          {t('revoked.text', { reason: ranking.publication.revokedReason })}
        </Note>
      ) : null}
      {state === 'DECIDED' && organises ? <PublicationForm editionId={editionId} ranking={ranking} /> : null}
      {state === 'PUBLISHED' ? (
        <Published editionId={editionId} ranking={ranking} mayRevoke={organises} />
      ) : null}
      {decided ? <ForwardingLeaf editionId={editionId} maySet={organises} /> : null}
    </>
  )
}

function Undecided({ editionId, ranking, organises }: Props & { organises: boolean }) {
  const { t } = useTranslation('award')
  if (ranking.ready && organises) return <DecisionForm editionId={editionId} ranking={ranking} />
  return (
    <Note tone="wait" title={t('notReady.title')}>
      <p>{t('notReady.text')}</p>
      <LinkButton mt="sm" variant="default" to="/dieu-hanh/$editionId/xep-giai" params={{ editionId }}>
        {t('notReady.act')}
      </LinkButton>
    </Note>
  )
}

function DecisionFacts({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('award')
  const { decision } = ranking
  if (!decision) return null
  const prizes = ranking.levels.filter(({ used }) => used > 0)
  return (
    <Leaf title={t('decision.title')}>
      <Facts
        facts={[
          [t('decision.number'), decision.number],
          [t('decision.date'), formatDate(decision.date)],
          [t('decision.authority'), decision.authority],
          [t('decision.signer'), `${decision.signerTitle} · ${decision.signerName}`],
          [t('decision.subject'), decision.subject],
          [
            t('decision.prizes'),
            prizes.map(({ name, used }) => `${used} ${localised(name)}`).join(', ') || t('decision.noPrizes'),
          ],
        ]}
      />
    </Leaf>
  )
}
