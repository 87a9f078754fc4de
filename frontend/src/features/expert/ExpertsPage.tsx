import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function ExpertsPage() {
  const { t } = useTranslation('expert')
  return <PageTitle title={t('title.experts')} />
}
