import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localisedTitle } from '@/i18n/localised'
import { editionsQuery, OFFICES, type Office } from './accounts'

export interface OfficeChoice {
  role: Office
  /** '' is the whole province. */
  editionId: string
}

interface Props {
  value: OfficeChoice
  onChange: (value: OfficeChoice) => void
}

/** Which role, and for one edition or the whole province. */
export function OfficeFields({ value, onChange }: Props) {
  const { t } = useTranslation(['account', 'common'])
  const editions = useQuery(editionsQuery)
  const scopes = (editions.data ?? []).map(edition => ({ value: edition.id, label: localisedTitle(edition) }))
  return (
    <>
      <NativeSelect
        label={t('admin.role')}
        value={value.role}
        data={OFFICES.map(role => ({ value: role, label: t(`common:role.${role}`) }))}
        onChange={event => {
          const role = event.currentTarget.value as Office
          onChange({ role, editionId: role === 'ADMINISTRATOR' ? '' : value.editionId })
        }}
      />
      <NativeSelect
        label={t('admin.scope')}
        value={value.editionId}
        disabled={value.role === 'ADMINISTRATOR'}
        data={[{ value: '', label: t('admin.wholeProvince') }, ...scopes]}
        onChange={event => onChange({ ...value, editionId: event.currentTarget.value })}
      />
    </>
  )
}
