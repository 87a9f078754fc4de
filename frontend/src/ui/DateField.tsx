import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldId } from './problemText'
import { dayOf } from './vietnamTime'

interface Props {
  /** The field's path in the request, for the error summary. */
  path: string
  label: string
  description?: string
  required?: boolean
  /** '2026-11-30'; null while empty or not yet a day. */
  value?: string | null
  onChange: (day: string | null) => void
  error?: string | null | undefined
}

/** A day typed as 30/11/2026; gives '2026-11-30'. */
export function DateField({ path, label, description, required = false, value, onChange, error }: Props) {
  const { t } = useTranslation('ui')
  const [text, setText] = useState(value ? value.split('-').reverse().join('/') : '')
  return (
    <TextInput
      id={fieldId(path)}
      label={label}
      description={description ?? t('dateField.dayHint')}
      inputMode="numeric"
      autoComplete="off"
      required={required}
      maw="16rem"
      value={text}
      error={error}
      onChange={event => {
        setText(event.currentTarget.value)
        onChange(dayOf(event.currentTarget.value))
      }}
    />
  )
}
