import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function InvitationPage() {
  const { t } = useTranslation('account')
  return <PageTitle title={t('title.invitation')} />
}
