import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './council.module.css'
import { type BallotWork, myBallotsQuery } from './councils'

export function MyBallotsPage() {
  const { t } = useTranslation('council')
  const work = useQuery(myBallotsQuery)
  return (
    <>
      <PageTitle title={t('title.myBallots')} lead={t('mine.lead')} />
      {work.isPending ? <Loading lines={5} /> : null}
      {work.isError ? <Problem problem={work.error} onRetry={() => void work.refetch()} /> : null}
      {work.data?.length === 0 ? <EmptyState title={t('mine.none')}>{t('mine.noneHint')}</EmptyState> : null}
      {work.data && work.data.length > 0 ? <List work={work.data} /> : null}
    </>
  )
}

function List({ work }: { work: BallotWork[] }) {
  const { t } = useTranslation('council')
  const columns: Column<BallotWork>[] = [
    {
      key: 'meeting',
      header: t('meeting.meeting'),
      rowHeader: true,
      cell: ballot => (
        <>
          <Link to="/phieu-bau/$meetingId" params={{ meetingId: ballot.meetingId }}>
            {ballot.panelName}
          </Link>
          <span className={css.under}>
            {localised(ballot.edition)} · {localised(ballot.round)}
          </span>
        </>
      ),
    },
    {
      key: 'heldAt',
      header: t('meeting.heldAt'),
      cell: ballot => `${formatDateTime(ballot.heldAt)}, ${ballot.place}`,
    },
    { key: 'entries', header: t('meeting.entries'), align: 'end', cell: ballot => ballot.entries },
    { key: 'state', header: t('meeting.state'), cell: ballot => <Standing ballot={ballot} /> },
  ]
  return (
    <Leaf>
      <DataTable
        caption={t('title.myBallots')}
        captionHidden
        columns={columns}
        rows={work}
        rowKey={ballot => ballot.meetingId}
      />
    </Leaf>
  )
}

function Standing({ ballot }: { ballot: BallotWork }) {
  const { t } = useTranslation('council')
  if (ballot.voted) return <StateBadge state="VOTED" tone="good" label={t('mine.voted')} />
  if (ballot.state === 'OPEN') return <StateBadge state="OPEN" label={t('mine.called')} />
  if (ballot.state === 'CLOSED') return <StateBadge state="CLOSED" tone="quiet" label={t('state.CLOSED')} />
  if (ballot.way === 'PAPER') return <StateBadge state="PAPER" tone="calm" label={t('mine.onPaper')} />
  return ballot.present ? (
    <StateBadge state="VOTING" tone="wait" label={t('mine.toVote')} />
  ) : (
    <StateBadge state="ABSENT" tone="quiet" label={t('attendance.absent')} />
  )
}
