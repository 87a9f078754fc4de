import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatDateTime } from '@/ui/format'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import { Agenda } from './Agenda'
import { Attendance } from './Attendance'
import { CancelAct } from './CancelAct'
import { type Meeting, meetingQuery, STATE_TONE } from './councils'
import { Minutes } from './Minutes'
import { Results } from './Results'
import { Scans } from './Scans'
import { Tellers } from './Tellers'
import { Voting } from './Voting'

const route = getRouteApi('/inside/dieu-hanh/$editionId/hop-hoi-dong/$meetingId')

export function MeetingPage() {
  const { t } = useTranslation('council')
  const { editionId, meetingId } = route.useParams()
  const meeting = useQuery(meetingQuery(meetingId))
  if (meeting.data) return <Shown meeting={meeting.data} />
  return (
    <>
      <PageTitle title={t('title.meeting')} />
      {meeting.isError ? (
        <>
          <Problem problem={meeting.error} onRetry={() => void meeting.refetch()} />
          <LinkButton variant="default" to="/dieu-hanh/$editionId/hop-hoi-dong" params={{ editionId }}>
            {t('meeting.back')}
          </LinkButton>
        </>
      ) : (
        <Loading lines={8} />
      )}
    </>
  )
}

/** The meeting in the order of its work: who is there, the vote, the result, the minutes. */
function Shown({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  const { state, turn, turns } = meeting
  return (
    <>
      <PageTitle
        above={localised(meeting.round)}
        title={t('meeting.of', { council: meeting.panelName })}
        badge={<StateBadge state={state} tone={STATE_TONE[state]} label={t(`state.${state}`)} />}
        lead={
          <>
            {t('meeting.lead', { at: formatDateTime(meeting.heldAt), place: meeting.place })}{' '}
            {turns > 1 ? t('meeting.turnOf', { turn, turns }) : null} {t(`next.${state}`)}
          </>
        }
      />
      {state === 'CLOSED' ? <Results meeting={meeting} /> : null}
      {state === 'VOTING' ? <Voting meeting={meeting} /> : null}
      {meeting.way === 'PAPER' && state !== 'OPEN' && meeting.mayCount ? <Tellers meeting={meeting} /> : null}
      <Attendance key={state} meeting={meeting} />
      {state === 'CLOSED' ? null : <Agenda meeting={meeting} />}
      <Minutes meeting={meeting} />
      <Scans meeting={meeting} />
      {meeting.mayRecord && state !== 'CLOSED' ? <CancelAct meeting={meeting} /> : null}
    </>
  )
}
