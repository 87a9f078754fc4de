import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function SetUpPage() {
  const { t } = useTranslation('account')
  return <PageTitle title={t('title.setUp')} />
}
