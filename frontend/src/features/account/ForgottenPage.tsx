import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function ForgottenPage() {
  const { t } = useTranslation('account')
  return <PageTitle title={t('title.forgotten')} />
}
