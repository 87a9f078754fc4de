import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function MyEntriesPage() {
  const { t } = useTranslation('entry')
  return <PageTitle title={t('title.myEntries')} />
}
