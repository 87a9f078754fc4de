import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function AdminPage() {
  const { t } = useTranslation('account')
  return <PageTitle title={t('title.admin')} />
}
