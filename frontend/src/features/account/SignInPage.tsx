import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

export function SignInPage() {
  const { t } = useTranslation('account')
  return <PageTitle title={t('title.signIn')} />
}
