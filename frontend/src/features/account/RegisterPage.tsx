import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function RegisterPage() {
  const { t } = useTranslation('account')
  return <PageTitle title={t('title.register')} />
}
