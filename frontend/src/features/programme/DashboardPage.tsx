import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function DashboardPage() {
  const { t } = useTranslation('programme')
  return <PageTitle title={t('title.dashboard')} />
}
