import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatDateTime } from '@/ui/format'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { BallotForm } from './BallotForm'
import css from './council.module.css'
import { type Ballot, ballotQuery, meetingQuery } from './councils'
import { Minutes } from './Minutes'
import { Results } from './Results'

const route = getRouteApi('/inside/phieu-bau/$meetingId')

export function BallotPage() {
  const { t } = useTranslation('council')
  const { meetingId } = route.useParams()
  const ballot = useQuery(ballotQuery(meetingId))
  if (ballot.data) return <Shown ballot={ballot.data} />
  return (
    <>
      <PageTitle title={t('title.ballot')} />
      {ballot.isError ? (
        <>
          <Problem problem={ballot.error} onRetry={() => void ballot.refetch()} />
          <LinkButton variant="default" to="/phieu-bau">
            {t('ballot.back')}
          </LinkButton>
        </>
      ) : (
        <Loading lines={8} />
      )}
    </>
  )
}

function Shown({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('council')
  return (
    <>
      <PageTitle
        above={`${localised(ballot.edition)} · ${localised(ballot.round)}`}
        title={t('ballot.of', { council: ballot.panelName })}
        lead={t('meeting.lead', { at: formatDateTime(ballot.heldAt), place: ballot.place })}
      />
      <div className={css.word}>
        <Word ballot={ballot} />
      </div>
      <BallotForm ballot={ballot} />
      <AfterVote ballot={ballot} />
    </>
  )
}

/** The one thing the member has to know now. */
function Word({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('council')
  if (ballot.voted)
    return (
      <Note tone="good" live>
        {t(ballot.secret ? 'ballot.votedSecret' : 'ballot.votedOpen')}
      </Note>
    )
  if (ballot.state === 'OPEN') return <Note live>{t('ballot.notBegun')}</Note>
  if (ballot.state === 'CLOSED') return null
  if (ballot.way === 'PAPER') return <Note live>{t('ballot.onPaper')}</Note>
  if (!ballot.present) return <Note tone="wait">{t('ballot.notPresent')}</Note>
  return <Note>{t(ballot.secret ? 'ballot.secret' : 'ballot.open')}</Note>
}

/** The result once there is one, and the way to the meeting for its secretary and chair. */
function AfterVote({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('council')
  const meeting = useQuery(meetingQuery(ballot.meetingId)).data
  if (!meeting) return null
  const params = { editionId: meeting.editionId, meetingId: meeting.id }
  return (
    <>
      {meeting.state === 'CLOSED' ? (
        <>
          <Results meeting={meeting} />
          <Minutes meeting={{ ...meeting, mayRecord: false }} />
        </>
      ) : null}
      {meeting.mayRecord ? (
        <p className={css.acts}>
          <LinkButton variant="default" to="/dieu-hanh/$editionId/hop-hoi-dong/$meetingId" params={params}>
            {t('ballot.lead')}
          </LinkButton>
        </p>
      ) : null}
    </>
  )
}
