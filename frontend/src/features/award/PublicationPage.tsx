import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function PublicationPage() {
  const { t } = useTranslation('award')
  return <PageTitle title={t('title.publication')} />
}
