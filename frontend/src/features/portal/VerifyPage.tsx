import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function VerifyPage() {
  const { t } = useTranslation('portal')
  return <PageTitle title={t('title.verify')} />
}
