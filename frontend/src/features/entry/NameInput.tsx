import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'
import { useFault } from './FormContext'

interface Props {
  path: string
  value: string
  required?: boolean
  set: (text: string) => void
}

/** What somebody is called. */
export function NameInput({ path, value, required = true, set }: Props) {
  const { t } = useTranslation('entry')
  return (
    <TextInput
      id={fieldId(path)}
      label={t('author.name')}
      required={required}
      autoComplete="off"
      value={value}
      error={useFault(path)}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}
