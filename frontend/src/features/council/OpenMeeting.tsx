import { Button, Radio, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { DateTimeField } from '@/ui/DateTimeField'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldErrors, fieldId } from '@/ui/problemText'
import css from './council.module.css'
import { type Council, type MeetingLine, useCouncilAct } from './councils'

interface Props {
  editionId: string
  council: Council
}

/** Calls a council together over what it has still to vote on. */
export function OpenMeeting({ editionId, council }: Props) {
  const { t } = useTranslation('council')
  const navigate = useNavigate()
  const [place, setPlace] = useState('')
  const [heldAt, setHeldAt] = useState<string | null>(() => new Date().toISOString())
  const [way, setWay] = useState<MeetingLine['way']>('ELECTRONIC')
  const open = useCouncilAct(() =>
    unwrap(
      api.POST('/api/panels/{id}/meetings', {
        params: { path: { id: council.panelId } },
        body: { place, heldAt: heldAt ?? '', way },
      }),
    ),
  )
  const errors = fieldErrors(open.error)
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        open.mutate(undefined, {
          onSuccess: meeting =>
            void navigate({
              to: '/dieu-hanh/$editionId/hop-hoi-dong/$meetingId',
              params: { editionId, meetingId: meeting.id },
            }),
        })
      }}
    >
      <h3>{t('open.title', { count: council.left, turn: council.nextTurn })}</h3>
      <ErrorSummary problem={open.error} />
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
      <Radio.Group
        label={t('meeting.way')}
        value={way}
        onChange={value => setWay(value as MeetingLine['way'])}
      >
        <Radio value="ELECTRONIC" label={t('way.ELECTRONIC')} description={t('open.electronicHint')} />
        <Radio value="PAPER" label={t('way.PAPER')} description={t('open.paperHint')} />
      </Radio.Group>
      <Button type="submit" loading={open.isPending}>
        {t('open.act')}
      </Button>
    </form>
  )
}
