import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function PanelsPage() {
  const { t } = useTranslation('judging')
  return <PageTitle title={t('title.panels')} />
}
