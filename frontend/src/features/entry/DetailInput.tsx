import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Detail, type DetailAsked, detailOf } from '@/ui/personDetails'
import { fieldId } from '@/ui/problemText'
import { DayField } from './DayField'
import { useFault } from './FormContext'

const INPUTS: Partial<Record<Detail, 'tel' | 'email'>> = { phone: 'tel', email: 'email' }

interface Props {
  detail: DetailAsked
  path: string
  /** Where it is not the same for everybody who is asked. */
  required?: boolean
  value: string
  set: (text: string) => void
}

/** One thing asked about a person, in the shape of its kind. */
export function DetailInput({ detail, path, required = detail.required, value, set }: Props) {
  const { t } = useTranslation(['entry', 'ui'])
  const error = useFault(path)
  const kind = detailOf(detail.kind)
  if (!kind) return null
  const field = { id: fieldId(path), label: detail.label ?? t(`ui:dossier.details.${kind}`), required, error }
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
