import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function ScoreTablePage() {
  const { t } = useTranslation('judging')
  return <PageTitle title={t('title.scoreTable')} />
}
