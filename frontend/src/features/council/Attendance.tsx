import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { fieldId } from '@/ui/problemText'
import css from './council.module.css'
import { type Attendee, type Meeting, seen, useCouncilAct } from './councils'
import { Quorum } from './Quorum'

/** Who is there: ticked by who leads the meeting until the vote begins, then fixed. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  return (
    <Leaf title={t('attendance.title')}>
      {meeting.state === 'OPEN' && meeting.mayRecord ? (
        <Taking meeting={meeting} />
      ) : (
        <Taken meeting={meeting} />
      )}
    </Leaf>
  )
}

function isLeader(member: Attendee): boolean {
  return member.role === 'CHAIR' || member.role === 'VICE_CHAIR'
}

const ATTENDANCE = 'attendance'

function Taking({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  const [members, setMembers] = useState(meeting.members)
  const keep = () =>
    unwrap(
      api.PUT('/api/meetings/{id}/attendance', {
        params: seen(meeting),
        body: {
          members: members.map(({ accountId, present, reason }) => ({
            accountId,
            present,
            reason: reason || null,
          })),
        },
      }),
    )
  const save = useCouncilAct(keep)
  const change = (changed: Attendee) =>
    setMembers(old => old.map(one => (one.accountId === changed.accountId ? changed : one)))
  const present = members.filter(member => member.present)
  const { needed, share, leaderNeeded } = meeting.quorum
  const lacksLeader = leaderNeeded && !present.some(isLeader)
  const ready = present.length >= needed && !lacksLeader
  return (
    <>
      <form
        id={ATTENDANCE}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          save.mutate(undefined)
        }}
      >
        <Quorum
          members={members.length}
          present={present.length}
          needed={needed}
          share={share}
          lacksLeader={lacksLeader}
        />
        <ErrorSummary problem={save.error} />
        <ul className={css.people}>
          {members.map((member, place) => (
            <Presence key={member.accountId} member={member} place={place} onChange={change} />
          ))}
        </ul>
      </form>
      <div className={css.acts}>
        <Button type="submit" form={ATTENDANCE} variant="default" loading={save.isPending}>
          {t('attendance.save')}
        </Button>
        <Begin meeting={meeting} ready={ready} present={present.length} keep={keep} />
      </div>
    </>
  )
}

interface PresenceProps {
  member: Attendee
  place: number
  onChange: (changed: Attendee) => void
}

function Presence({ member, place, onChange }: PresenceProps) {
  const { t } = useTranslation(['council', 'judging'])
  return (
    <li>
      <Checkbox
        id={fieldId(`members[${place}].accountId`)}
        label={t('attendance.member', {
          name: member.fullName,
          role: t(`judging:memberRole.${member.role}`),
        })}
        checked={member.present}
        onChange={event => onChange({ ...member, present: event.currentTarget.checked })}
      />
      {member.present ? null : (
        <TextInput
          aria-label={t('attendance.reasonOf', { name: member.fullName })}
          placeholder={t('attendance.reason')}
          maxLength={300}
          value={member.reason ?? ''}
          onChange={event => onChange({ ...member, reason: event.currentTarget.value })}
        />
      )}
    </li>
  )
}

interface BeginProps {
  meeting: Meeting
  ready: boolean
  present: number
  /** Keeps who is there, without which the vote would begin with other people. */
  keep: () => Promise<Meeting>
}

/** Beside the form of attendance, not in it: a browser knows no form inside a form. */
function Begin({ meeting, ready, present, keep }: BeginProps) {
  const { t } = useTranslation('council')
  const [asked, setAsked] = useState(false)
  const start = useCouncilAct(async () =>
    unwrap(api.POST('/api/meetings/{id}/voting', { params: seen(await keep()) })),
  )
  return (
    <>
      <Button disabled={!ready} onClick={() => setAsked(true)}>
        {t('begin.act')}
      </Button>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('begin.act')}
        act={t('begin.act')}
        onConfirm={() => start.mutateAsync(undefined)}
      >
        <p>{t(`begin.${meeting.way}`, { present, entries: meeting.entries.length })}</p>
      </ConfirmAct>
    </>
  )
}

function Taken({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation(['council', 'judging'])
  const { members, present, needed, share, leaderNeeded, leaderPresent } = meeting.quorum
  return (
    <>
      <Quorum
        members={members}
        present={present}
        needed={needed}
        share={share}
        lacksLeader={leaderNeeded && !leaderPresent}
      />
      <ul className={css.people}>
        {meeting.members.map(member => (
          <li key={member.accountId}>
            <span>
              {t('attendance.member', {
                name: member.fullName,
                role: t(`judging:memberRole.${member.role}`),
              })}
            </span>
            <span className={css.soft}>{presenceWords(member, meeting, t)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

type Translate = ReturnType<typeof useTranslation<['council', 'judging']>>['t']

function presenceWords(member: Attendee, meeting: Meeting, t: Translate): string {
  if (!member.present)
    return member.reason ? t('attendance.absentBecause', { reason: member.reason }) : t('attendance.absent')
  if (meeting.way === 'PAPER' || meeting.state === 'OPEN') return t('attendance.present')
  return member.voted ? t('attendance.voted') : t('attendance.notVoted')
}
