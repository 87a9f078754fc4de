import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldErrors, focusFirst } from '@/ui/problemText'
import css from './account.module.css'
import { Done } from './Done'
import { Door } from './Door'
import { PasswordField } from './PasswordField'
import { checks } from './validate'

/** A one-time link and a password: for a forgotten one, and for the first one of somebody invited. */
export function NewPasswordForm({ kind, token }: { kind: 'reset' | 'invitation'; token: string }) {
  const { t } = useTranslation('account')
  const act = useMutation({
    mutationFn: ({ password }: { password: string }) =>
      unwrap(api.POST('/api/password-resets/completions', { body: { token, password } })),
    onError: problem => form.setErrors(fieldErrors(problem)),
  })
  const form = useForm({ initialValues: { password: '' }, validate: { password: checks(t).newPassword } })
  if (act.isSuccess)
    return (
      <Done title={t(`${kind}.doneTitle`)} signIn>
        {t(`${kind}.done`)}
      </Done>
    )
  return (
    <Door title={t(`${kind}.title`)} lead={t(`${kind}.lead`)}>
      <form
        className={css.form}
        noValidate
        onSubmit={form.onSubmit(values => act.mutate(values), focusFirst)}
      >
        <ErrorSummary problem={act.error} />
        <PasswordField label={t('field.newPassword')} {...form.getInputProps('password')} />
        <Button type="submit" loading={act.isPending}>
          {t(`${kind}.act`)}
        </Button>
      </form>
    </Door>
  )
}
