import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function SheetPage() {
  const { t } = useTranslation('judging')
  return <PageTitle title={t('title.sheet')} />
}
