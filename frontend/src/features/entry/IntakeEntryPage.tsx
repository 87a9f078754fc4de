import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function IntakeEntryPage() {
  const { t } = useTranslation('entry')
  return <PageTitle title={t('title.intakeEntry')} />
}
