import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function HomePage() {
  const { t } = useTranslation('portal')
  return <PageTitle title={t('title.home')} />
}
