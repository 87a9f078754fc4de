import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { adoptSession, homeOf } from '@/app/session'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldId, focusFirst } from '@/ui/problemText'
import css from './account.module.css'
import { Door } from './Door'
import { checks } from './validate'

const route = getRouteApi('/dang-nhap')

function useSignIn() {
  const queries = useQueryClient()
  const router = useRouter()
  const { tiep } = route.useSearch()
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => unwrap(api.POST('/api/session', { body })),
    onSuccess: session => {
      adoptSession(queries, session)
      router.history.push(tiep ?? homeOf(session))
    },
  })
}

export function SignInPage() {
  const { t } = useTranslation('account')
  const { tiep } = route.useSearch()
  const signIn = useSignIn()
  const { email, password } = checks(t)
  const form = useForm({ initialValues: { email: '', password: '' }, validate: { email, password } })
  return (
    <Door
      title={t('signIn.title')}
      lead={tiep ? t('signIn.needed') : t('signIn.lead')}
      ways={
        <>
          <Link to="/quen-mat-khau">{t('signIn.forgotten')}</Link>
          <Link to="/dang-ky">{`${t('signIn.noAccount')} ${t('signIn.register')}`}</Link>
        </>
      }
    >
      <form
        className={css.form}
        noValidate
        onSubmit={form.onSubmit(values => signIn.mutate(values), focusFirst)}
      >
        <ErrorSummary problem={signIn.error} />
        <TextInput
          id={fieldId('email')}
          type="email"
          autoComplete="username"
          label={t('field.email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          id={fieldId('password')}
          autoComplete="current-password"
          label={t('field.password')}
          visibilityToggleButtonProps={{ 'aria-label': t('field.show') }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('signIn.act')}
        </Button>
      </form>
    </Door>
  )
}
