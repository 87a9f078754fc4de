import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
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
import { type Council, councilsQuery, type MeetingLine, STATE_TONE } from './councils'
import { OpenMeeting } from './OpenMeeting'

const route = getRouteApi('/inside/dieu-hanh/$editionId/hop-hoi-dong')

export function CouncilsPage() {
  const { t } = useTranslation('council')
  const { editionId } = route.useParams()
  const councils = useQuery(councilsQuery(editionId))
  return (
    <>
      <PageTitle title={t('title.councils')} lead={t('councils.lead')} />
      {councils.isPending ? <Loading lines={6} /> : null}
      {councils.isError ? <Problem problem={councils.error} onRetry={() => void councils.refetch()} /> : null}
      {councils.data?.length === 0 ? (
        <EmptyState title={t('councils.none')}>{t('councils.noneHint')}</EmptyState>
      ) : null}
      {councils.data?.map(council => (
        <CouncilLeaf key={council.panelId} editionId={editionId} council={council} />
      ))}
    </>
  )
}

function CouncilLeaf({ editionId, council }: { editionId: string; council: Council }) {
  const { t } = useTranslation('council')
  const { members, entries, left } = council
  return (
    <Leaf title={council.name} aside={<span>{localised(council.round)}</span>}>
      <p>
        {t(council.secret ? 'councils.secret' : 'councils.open', { members, entries })}{' '}
        {left === 0 ? t('councils.allVoted') : t('councils.left', { count: left })}
      </p>
      {council.meetings.length > 0 ? <Meetings editionId={editionId} council={council} /> : null}
      {council.mayOpen ? <OpenMeeting editionId={editionId} council={council} /> : null}
    </Leaf>
  )
}

function Meetings({ editionId, council }: { editionId: string; council: Council }) {
  const { t } = useTranslation('council')
  const columns: Column<MeetingLine>[] = [
    {
      key: 'meeting',
      header: t('meeting.meeting'),
      rowHeader: true,
      cell: meeting => (
        <Link
          to="/dieu-hanh/$editionId/hop-hoi-dong/$meetingId"
          params={{ editionId, meetingId: meeting.id }}
        >
          {formatDateTime(meeting.heldAt)}, {meeting.place}
        </Link>
      ),
    },
    { key: 'turn', header: t('meeting.turn'), align: 'end', cell: meeting => meeting.turn },
    { key: 'way', header: t('meeting.way'), cell: meeting => t(`way.${meeting.way}`) },
    { key: 'entries', header: t('meeting.entries'), align: 'end', cell: meeting => meeting.entries },
    {
      key: 'state',
      header: t('meeting.state'),
      cell: meeting => (
        <StateBadge
          state={meeting.state}
          tone={STATE_TONE[meeting.state]}
          label={t(`state.${meeting.state}`)}
        />
      ),
    },
  ]
  return (
    <DataTable
      caption={t('councils.meetings', { council: council.name })}
      captionHidden
      columns={columns}
      rows={council.meetings}
      rowKey={meeting => meeting.id}
    />
  )
}
