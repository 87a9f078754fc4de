import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function CeremonyPage() {
  const { t } = useTranslation('ceremony')
  return <PageTitle title={t('title.ceremony')} />
}
