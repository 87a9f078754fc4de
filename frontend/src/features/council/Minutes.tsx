import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { DateTimeField } from '@/ui/DateTimeField'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { fieldErrors, fieldId } from '@/ui/problemText'
import css from './council.module.css'
import { type Meeting, seen, useCouncilAct } from './councils'

/** What the minutes say beside the vote, and, once the meeting is closed, the papers to sign. */
export function Minutes({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  return (
    <Leaf title={t('minutes.title')}>
      {meeting.state === 'CLOSED' ? (
        <div className={css.acts}>
          <Download meeting={meeting} paper="minutes" />
          <Download meeting={meeting} paper="tellers-minutes" />
        </div>
      ) : (
        <p>{t('minutes.later')}</p>
      )}
      {meeting.mayRecord ? <Write meeting={meeting} /> : <p className={css.said}>{meeting.minutes}</p>}
    </Leaf>
  )
}

function Download({ meeting, paper }: { meeting: Meeting; paper: 'minutes' | 'tellers-minutes' }) {
  const { t } = useTranslation('council')
  return (
    <Button component="a" variant="default" href={`/api/meetings/${meeting.id}/${paper}.docx`} download>
      {t(`minutes.${paper}`)}
    </Button>
  )
}

function Write({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  // What these fields were filled from: if somebody else has written meanwhile, the server is to say so.
  const [first, setFirst] = useState(meeting)
  const isSame = meeting.minutes === first.minutes && meeting.place === first.place
  const [place, setPlace] = useState(meeting.place)
  const [heldAt, setHeldAt] = useState<string | null>(meeting.heldAt)
  const [minutes, setMinutes] = useState(meeting.minutes ?? '')
  const save = useCouncilAct(() =>
    unwrap(
      api.PUT('/api/meetings/{id}', {
        params: seen(isSame ? meeting : first),
        body: { place, heldAt: heldAt ?? '', minutes: minutes || null },
      }),
    ),
  )
  const errors = fieldErrors(save.error)
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate(undefined, { onSuccess: setFirst })
      }}
    >
      <ErrorSummary problem={save.error} />
      <TextInput
        id={fieldId('place')}
        label={t('meeting.place')}
        required
        maxLength={300}
        value={place}
        error={errors.place ?? null}
        onChange={event => setPlace(event.currentTarget.value)}
      />
      <DateTimeField path="heldAt" label={t('meeting.heldAt')} required value={heldAt} onChange={setHeldAt} />
      <Textarea
        id={fieldId('minutes')}
        label={t('minutes.said')}
        description={t('minutes.hint')}
        autosize
        minRows={4}
        maxLength={20000}
        value={minutes}
        onChange={event => setMinutes(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={save.isPending}>
        {t('minutes.save')}
      </Button>
    </form>
  )
}
