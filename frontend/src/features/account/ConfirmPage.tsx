import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function ConfirmPage() {
  const { t } = useTranslation('account')
  return <PageTitle title={t('title.confirm')} />
}
