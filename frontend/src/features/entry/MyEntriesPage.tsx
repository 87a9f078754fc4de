import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Deadline } from '@/ui/Deadline'
import { EmptyState } from '@/ui/EmptyState'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './entry.module.css'
import { type Call, type Card, callsQuery, myEntriesQuery, useBegin } from './queries'

const route = getRouteApi('/inside/ho-so')

/** The applicant's dossiers, and the calls that can be answered now. */
export function MyEntriesPage() {
  const { t } = useTranslation('entry')
  const entries = useInfiniteQuery(myEntriesQuery())
  const cards = entries.data?.pages.flatMap(page => page.items) ?? []
  return (
    <>
      <PageTitle title={t('title.myEntries')} lead={t('mine.lead')} />
      {entries.isError ? <Problem problem={entries.error} onRetry={() => void entries.refetch()} /> : null}
      {entries.isPending ? <Loading lines={4} /> : null}
      {entries.isSuccess && cards.length === 0 ? (
        <EmptyState title={t('mine.none')}>{t('mine.noneHint')}</EmptyState>
      ) : null}
      <ul className={css.cards}>
        {cards.map(card => (
          <li key={card.id}>
            <EntryCard card={card} />
          </li>
        ))}
      </ul>
      {entries.hasNextPage ? (
        <Button
          variant="default"
          loading={entries.isFetchingNextPage}
          onClick={() => void entries.fetchNextPage()}
        >
          {t('mine.more')}
        </Button>
      ) : null}
      <Calls />
    </>
  )
}

function EntryCard({ card }: { card: Card }) {
  const { t } = useTranslation(['entry', 'common'])
  return (
    <article className={css.card}>
      <p className={css.cardTop}>
        <StateBadge state={card.state} label={t(`common:entryState.${card.state}`)} />
        {card.code ? <span className="tabular">{card.code}</span> : null}
      </p>
      <h2>
        <Link to="/ho-so/$id" params={{ id: card.id }}>
          {card.title || t('mine.untitled')}
        </Link>
      </h2>
      <p className={css.quiet}>
        {card.editionTitle}
        {card.field ? ` · ${card.field}` : ''}
      </p>
      <CardTime card={card} />
    </article>
  )
}

function CardTime({ card }: { card: Card }) {
  const { t } = useTranslation('entry')
  if (card.state === 'DRAFT') return <Deadline label={t('deadline.submit')} at={card.closesAt} />
  if (card.state === 'SUPPLEMENT_REQUESTED' && card.supplementDueAt)
    return <Deadline label={t('deadline.supplement')} at={card.supplementDueAt} />
  const at = card.submittedAt ?? card.updatedAt
  return (
    <p className={css.quiet}>
      {card.submittedAt ? t('mine.submitted') : t('mine.updated')}{' '}
      <time dateTime={at}>{formatDateTime(at)}</time>
    </p>
  )
}

function Calls() {
  const { t } = useTranslation('entry')
  const calls = useQuery(callsQuery())
  const { lan } = route.useSearch()
  if (calls.isPending) return <Loading lines={2} />
  if (calls.isError) return <Problem problem={calls.error} onRetry={() => void calls.refetch()} />
  const asked = calls.data.filter(call => call.editionId === lan)
  const rest = calls.data.filter(call => call.editionId !== lan)
  return (
    <Leaf title={t('calls.title')}>
      {calls.data.length === 0 ? <p className={css.quiet}>{t('calls.none')}</p> : null}
      <ul className={css.calls}>
        {[...asked, ...rest].map((call, place) => (
          <li key={call.editionId}>
            <CallLine call={call} primary={place === 0} />
          </li>
        ))}
      </ul>
    </Leaf>
  )
}

function CallLine({ call, primary }: { call: Call; primary: boolean }) {
  const { t } = useTranslation('entry')
  const navigate = useNavigate()
  const begin = useBegin()
  const start = () =>
    begin.mutate(
      { editionId: call.editionId },
      {
        onSuccess: ({ id }) => void navigate({ to: '/ho-so/$id', params: { id } }),
      },
    )
  return (
    <div className={css.call}>
      <div>
        <h3>{call.title}</h3>
        <Deadline label={t('deadline.submit')} at={call.closesAt} />
      </div>
      <Button
        variant={primary ? 'filled' : 'default'}
        loading={begin.isPending || begin.isSuccess}
        onClick={start}
        aria-label={`${t('calls.begin')}: ${call.title}`}
      >
        {t('calls.begin')}
      </Button>
      {begin.isError ? <Problem problem={begin.error} /> : null}
    </div>
  )
}
