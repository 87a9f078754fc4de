import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '@/ui/vietnamTime'

interface Props {
  id: string
  label: string
  help?: string | null
  required?: boolean
  value: string
  onChange: (text: string) => void
  error?: string | null
}

const shown = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('/') : value

/** A day typed as 30/11/2026, kept as 2026-11-30 once it is one and as typed until then. */
export function DayField({ id, label, help, required = false, value, onChange, error }: Props) {
  const { t } = useTranslation('ui')
  const [text, setText] = useState(shown(value))
  const given = dayOf(text) ?? text
  if (given !== value) setText(shown(value))
  return (
    <TextInput
      id={id}
      label={label}
      description={help ?? t('dateField.dayHint')}
      placeholder="30/11/2026"
      inputMode="numeric"
      autoComplete="off"
      required={required}
      maw="20rem"
      value={text}
      error={error}
      onChange={event => {
        setText(event.currentTarget.value)
        onChange(dayOf(event.currentTarget.value) ?? event.currentTarget.value)
      }}
    />
  )
}
