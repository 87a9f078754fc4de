import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function MySheetsPage() {
  const { t } = useTranslation('judging')
  return <PageTitle title={t('title.mySheets')} />
}
