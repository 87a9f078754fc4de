import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { localised } from '@/i18n/localised'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { Note } from '@/ui/Note'
import { fieldErrors, fieldId } from '@/ui/problemText'
import css from './council.module.css'
import { type Meeting, type MeetingEntry, useCouncilAct } from './councils'

/** The tellers' count of each entry, typed from paper; after the end it is corrected with a reason. */
export function Tellers({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  const [tellers, setTellers] = useState(
    () => meeting.entries.find(entry => entry.count)?.count?.tellers.join(', ') ?? '',
  )
  const next = meeting.entries.find(entry => !entry.count) ?? null
  const [opened, setOpened] = useState<string | null>(next?.entryId ?? null)
  return (
    <Leaf title={t('count.title')}>
      <p>{t(meeting.state === 'CLOSED' ? 'count.correct' : 'count.lead')}</p>
      <TextInput
        id={fieldId('tellers')}
        label={t('count.tellers')}
        description={t('count.tellersHint')}
        value={tellers}
        onChange={event => setTellers(event.currentTarget.value)}
      />
      <ul className={css.results}>
        {meeting.entries.map(entry => (
          <li key={entry.entryId}>
            <h3>
              <span className={css.code}>{entry.code}</span> {entry.title}
            </h3>
            {opened === entry.entryId ? (
              <CountForm
                key={entry.count?.number ?? 0}
                meeting={meeting}
                entry={entry}
                tellers={tellers}
                onDone={() =>
                  setOpened(
                    meeting.entries.find(one => !one.count && one.entryId !== entry.entryId)?.entryId ?? null,
                  )
                }
              />
            ) : (
              <p className={css.acts}>
                {entry.count ? (
                  <Note tone="good">{t('count.done', { count: entry.count.returned })}</Note>
                ) : null}
                <Button variant="default" onClick={() => setOpened(entry.entryId)}>
                  {t(entry.count ? 'count.change' : 'count.type')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Leaf>
  )
}

interface FormProps {
  meeting: Meeting
  entry: MeetingEntry
  tellers: string
  onDone: () => void
}

type Figures = Record<string, string>

function firstFigures({ meeting, entry }: FormProps): Figures {
  const given = Object.fromEntries(
    (entry.count?.votes ?? []).map(({ option, votes }) => [option, `${votes}`]),
  )
  return {
    issued: `${entry.count?.issued ?? entry.voters}`,
    returned: `${entry.count?.returned ?? ''}`,
    invalid: `${entry.count?.invalid ?? 0}`,
    ...Object.fromEntries(meeting.options.map(({ code }) => [`votes.${code}`, given[code] ?? ''])),
  }
}

function CountForm(props: FormProps) {
  const { meeting, entry, tellers, onDone } = props
  const { t } = useTranslation('council')
  const [figures, setFigures] = useState(() => firstFigures(props))
  const [reason, setReason] = useState('')
  const number = (name: string) => Number(figures[name] || 0)
  const save = useCouncilAct(() =>
    unwrap(
      api.PUT('/api/meetings/{id}/counts/{entryId}', {
        params: { path: { id: meeting.id, entryId: entry.entryId } },
        body: {
          issued: number('issued'),
          returned: number('returned'),
          invalid: number('invalid'),
          votes: meeting.options.map(({ code }) => ({ option: code, votes: number(`votes.${code}`) })),
          tellers: tellers
            .split(',')
            .map(name => name.trim())
            .filter(Boolean),
          reason: reason || null,
        },
      }),
    ),
  )
  const errors = fieldErrors(save.error)
  const figure = (name: string, label: string, error?: string) => (
    <TextInput
      id={fieldId(name)}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={figures[name] ?? ''}
      error={error ?? null}
      onChange={event => setFigures({ ...figures, [name]: event.currentTarget.value.replaceAll(/\D/g, '') })}
    />
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(undefined, { onSuccess: onDone })
  }
  return (
    <form className={css.figures} noValidate onSubmit={submit}>
      <ErrorSummary problem={save.error} />
      <fieldset id={fieldId('votes')} tabIndex={-1}>
        <legend>{t('count.figures', { count: entry.voters })}</legend>
        {figure('issued', t('count.issued'), errors.issued)}
        {figure('returned', t('count.returned'), errors.returned)}
        {figure('invalid', t('count.invalid'), errors.invalid)}
        {meeting.options.map(option => (
          <div key={option.code}>{figure(`votes.${option.code}`, localised(option.label))}</div>
        ))}
      </fieldset>
      {meeting.state === 'CLOSED' ? (
        <TextInput
          label={t('count.reason')}
          required
          maxLength={2000}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      ) : null}
      <Button type="submit" variant="default" loading={save.isPending}>
        {t('count.save')}
      </Button>
    </form>
  )
}
