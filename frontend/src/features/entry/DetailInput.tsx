import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Detail } from '@/ui/personDetails'
import { DayField } from './DayField'

const INPUTS: Partial<Record<Detail, 'tel' | 'email'>> = { phone: 'tel', email: 'email' }

interface Props {
  kind: Detail
  id: string
  label: string
  required: boolean
  error: string | null
  value: string
  set: (text: string) => void
}

/** One thing asked about a person, in the shape of its kind. */
export function DetailInput({ kind, value, set, ...field }: Props) {
  const { t } = useTranslation(['entry', 'ui'])
  if (kind === 'birth-date') return <DayField {...field} value={value} onChange={set} />
  if (kind === 'gender')
    return (
      <NativeSelect
        {...field}
        data={[
          { value: '', label: t('author.genderChoose') },
          ...(['male', 'female'] as const).map(code => ({
            value: code,
            label: t(`ui:dossier.genders.${code}`),
          })),
        ]}
        value={value}
        onChange={event => set(event.currentTarget.value)}
      />
    )
  return (
    <TextInput
      {...field}
      inputMode={INPUTS[kind] ?? 'text'}
      autoComplete="off"
      value={value}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}
