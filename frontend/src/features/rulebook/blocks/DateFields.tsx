import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOf, timeOf } from '@/ui/vietnamTime'
import type { Json } from '../model/json'
import css from './blocks.module.css'
import { narrow, type Place, useField } from './names'
import { type Typing, useTyped } from './typing'

const shownDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('/') : value
const storedDay = (text: string) => (text.trim() === '' ? undefined : (dayOf(text) ?? text))
const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : '')

const DAY: Typing<string> = { shown: value => shownDay(textOf(value)), stored: storedDay }

/** A day, typed as 30/11/2026; stored as 2026-11-30 once it is one. */
export function DayField(place: Place) {
  const { t } = useTranslation('ui')
  const { value, set, input } = useField(place)
  const [text, setText] = useTyped(value, DAY)
  return (
    <TextInput
      {...input}
      description={input.description ?? t('dateField.dayHint')}
      inputMode="numeric"
      autoComplete="off"
      styles={narrow('14rem')}
      value={text}
      onChange={event => {
        setText(event.currentTarget.value)
        set(storedDay(event.currentTarget.value))
      }}
    />
  )
}

interface Moment {
  day: string
  time: string
}

function momentOf(value: Json | undefined): Moment {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(textOf(value))
  if (match) return { day: shownDay(match[1] ?? ''), time: match[2] ?? '' }
  const [day = '', time = ''] = textOf(value).split(' ')
  return { day, time }
}

/** Half a moment stays as typed, so that nothing is lost and the server says what is missing. */
function storedMoment(day: string, time: string): string | undefined {
  if (day.trim() === '' && time.trim() === '') return undefined
  const [date, hour] = [dayOf(day), timeOf(time)]
  return date && hour ? `${date}T${hour}` : [day.trim(), time.trim()].join(' ').trim()
}

const MOMENT: Typing<Moment> = { shown: momentOf, stored: ({ day, time }) => storedMoment(day, time) }

/** A day and an hour on the clocks of Việt Nam. */
export function MomentField(place: Place) {
  const { t } = useTranslation(['rulebook', 'ui'])
  const { value, set, input } = useField(place)
  const [{ day, time }, setTyped] = useTyped(value, MOMENT)
  const hidden = place.bare ? { labelProps: { className: 'visually-hidden' } } : {}
  const change = (nextDay: string, nextTime: string) => {
    setTyped({ day: nextDay, time: nextTime })
    set(storedMoment(nextDay, nextTime))
  }
  return (
    <fieldset className={css.moment} aria-label={input.label}>
      <TextInput
        id={input.id}
        label={t('ui:dateField.date')}
        {...hidden}
        placeholder="30/11/2026"
        inputMode="numeric"
        autoComplete="off"
        value={day}
        error={Boolean(input.error)}
        onChange={event => change(event.currentTarget.value, time)}
      />
      <TextInput
        label={t('ui:dateField.time')}
        {...hidden}
        placeholder="17:00"
        autoComplete="off"
        value={time}
        error={Boolean(input.error)}
        onChange={event => change(day, event.currentTarget.value)}
      />
      {input.error ? <p className={css.wrong}>{input.error}</p> : null}
    </fieldset>
  )
}
