import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function EntryPage() {
  const { t } = useTranslation('entry')
  return <PageTitle title={t('title.entry')} />
}
