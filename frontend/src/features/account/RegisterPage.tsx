import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { currentLanguage } from '@/i18n'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldErrors, fieldId, focusFirst } from '@/ui/problemText'
import css from './account.module.css'
import { Done } from './Done'
import { Door } from './Door'
import { PasswordField } from './PasswordField'
import { checks } from './validate'

interface Person {
  fullName: string
  email: string
  phone: string
  password: string
}

function register({ phone, ...person }: Person) {
  const body = { ...person, phone: phone.trim() || null, locale: currentLanguage() }
  return unwrap(api.POST('/api/registrations', { body }))
}

export function RegisterPage() {
  const { t } = useTranslation('account')
  const act = useMutation({ mutationFn: register, onError: problem => form.setErrors(fieldErrors(problem)) })
  const { email, newPassword, fullName } = checks(t)
  const form = useForm<Person>({
    initialValues: { fullName: '', email: '', phone: '', password: '' },
    validate: { email, password: newPassword, fullName },
  })
  if (act.isSuccess)
    return <Done title={t('register.doneTitle')}>{t('register.done', { email: act.variables.email })}</Done>
  return (
    <Door
      title={t('register.title')}
      lead={t('register.lead')}
      ways={<Link to="/dang-nhap">{`${t('register.haveAccount')} ${t('register.signIn')}`}</Link>}
    >
      <form
        className={css.form}
        noValidate
        onSubmit={form.onSubmit(values => act.mutate(values), focusFirst)}
      >
        <ErrorSummary problem={act.error} />
        <TextInput
          id={fieldId('fullName')}
          autoComplete="name"
          label={t('field.fullName')}
          description={t('field.fullNameHint')}
          {...form.getInputProps('fullName')}
        />
        <TextInput
          id={fieldId('email')}
          type="email"
          autoComplete="email"
          label={t('field.email')}
          description={t('field.emailHint')}
          {...form.getInputProps('email')}
        />
        <TextInput
          id={fieldId('phone')}
          type="tel"
          autoComplete="tel"
          label={t('field.phone')}
          description={t('field.phoneHint')}
          {...form.getInputProps('phone')}
        />
        <PasswordField label={t('field.password')} {...form.getInputProps('password')} />
        <Button type="submit" loading={act.isPending}>
          {t('register.act')}
        </Button>
      </form>
    </Door>
  )
}
