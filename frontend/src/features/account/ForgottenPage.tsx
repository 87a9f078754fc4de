import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldId, focusFirst } from '@/ui/problemText'
import css from './account.module.css'
import { Done } from './Done'
import { Door } from './Door'
import { checks } from './validate'

export function ForgottenPage() {
  const { t } = useTranslation('account')
  const act = useMutation({
    mutationFn: (body: { email: string }) => unwrap(api.POST('/api/password-resets', { body })),
  })
  const form = useForm({ initialValues: { email: '' }, validate: { email: checks(t).email } })
  if (act.isSuccess)
    return <Done title={t('forgotten.doneTitle')}>{t('forgotten.done', { email: act.variables.email })}</Done>
  return (
    <Door title={t('forgotten.title')} lead={t('forgotten.lead')}>
      <form
        className={css.form}
        noValidate
        onSubmit={form.onSubmit(values => act.mutate(values), focusFirst)}
      >
        <ErrorSummary problem={act.error} />
        <TextInput
          id={fieldId('email')}
          type="email"
          autoComplete="username"
          label={t('field.email')}
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={act.isPending}>
          {t('forgotten.act')}
        </Button>
      </form>
    </Door>
  )
}
