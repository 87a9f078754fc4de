import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function JournalPage() {
  const { t } = useTranslation('journal')
  return <PageTitle title={t('title.journal')} />
}
