import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './DateTimeField.module.css'
import { formatDate, formatTime } from './format'
import { fieldId } from './problemText'
import { dayOf, instantOf, timeOf } from './vietnamTime'

interface Props {
  /** The field's path in the request, for the error summary. */
  path: string
  label: string
  description?: string
  required?: boolean
  /** ISO instant; null while empty or not yet a time. */
  value?: string | null
  onChange: (instant: string | null) => void
  error?: string | null | undefined
}

/** A day and an hour in Vietnam, typed as 30/11/2026 and 17:00; gives an ISO instant. */
export function DateTimeField({ path, label, description, required = false, value, onChange, error }: Props) {
  const { t } = useTranslation('ui')
  const [date, setDate] = useState(value ? formatDate(value) : '')
  const [time, setTime] = useState(value ? formatTime(value) : '')
  const change = (nextDate: string, nextTime: string) => {
    setDate(nextDate)
    setTime(nextTime)
    const [day, hour] = [dayOf(nextDate), timeOf(nextTime)]
    onChange(day && hour ? instantOf(day, hour) : null)
  }
  return (
    <fieldset className={css.field}>
      <legend>
        {label}
        {required ? <span className={css.star}> *</span> : null}
      </legend>
      <p className={css.hint}>{description ?? t('dateField.hint')}</p>
      <div className={css.inputs}>
        <TextInput
          id={fieldId(path)}
          label={t('dateField.date')}
          placeholder={t('dateField.dayHint').toLowerCase()}
          inputMode="numeric"
          autoComplete="off"
          value={date}
          error={Boolean(error)}
          onChange={event => change(event.currentTarget.value, time)}
        />
        <TextInput
          label={t('dateField.time')}
          placeholder={t('dateField.timeHint')}
          autoComplete="off"
          value={time}
          error={Boolean(error)}
          onChange={event => change(date, event.currentTarget.value)}
        />
      </div>
      {error ? <p className={css.error}>{error}</p> : null}
    </fieldset>
  )
}
