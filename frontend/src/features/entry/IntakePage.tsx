import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function IntakePage() {
  const { t } = useTranslation('entry')
  return <PageTitle title={t('title.intake')} />
}
