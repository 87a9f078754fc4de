import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function OpenEditionPage() {
  const { t } = useTranslation('programme')
  return <PageTitle title={t('title.openEdition')} />
}
