import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { currentLanguage } from '@/i18n'
import { Done } from './Done'
import { type Person, PersonForm } from './PersonForm'

function register({ phone, ...person }: Person) {
  const body = { ...person, phone: phone.trim() || null, locale: currentLanguage() }
  return unwrap(api.POST('/api/registrations', { body }))
}

export function RegisterPage() {
  const { t } = useTranslation('account')
  return (
    <PersonForm
      kind="register"
      send={register}
      done={({ email }) => <Done title={t('register.doneTitle')}>{t('register.done', { email })}</Done>}
      ways={<Link to="/dang-nhap">{`${t('register.haveAccount')} ${t('register.signIn')}`}</Link>}
    />
  )
}
