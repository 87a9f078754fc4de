import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function RankingPage() {
  const { t } = useTranslation('award')
  return <PageTitle title={t('title.ranking')} />
}
