import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldErrors, fieldId, focusFirst } from '@/ui/problemText'
import css from './account.module.css'
import { Done } from './Done'
import { Door } from './Door'
import { PasswordField } from './PasswordField'
import { checks } from './validate'

const route = getRouteApi('/thiet-lap/$token')

interface Person {
  fullName: string
  email: string
  password: string
}

export function SetUpPage() {
  const { t } = useTranslation('account')
  const { token } = route.useParams()
  const act = useMutation({
    mutationFn: (person: Person) =>
      unwrap(api.POST('/api/setup/administrator', { body: { token, ...person } })),
    onError: problem => form.setErrors(fieldErrors(problem)),
  })
  const { email, newPassword, fullName } = checks(t)
  const form = useForm<Person>({
    initialValues: { fullName: '', email: '', password: '' },
    validate: { fullName, email, password: newPassword },
  })
  if (act.isSuccess)
    return (
      <Done title={t('setUp.doneTitle')} signIn>
        {t('setUp.done')}
      </Done>
    )
  return (
    <Door title={t('setUp.title')} lead={t('setUp.lead')}>
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
          {...form.getInputProps('fullName')}
        />
        <TextInput
          id={fieldId('email')}
          type="email"
          autoComplete="email"
          label={t('field.email')}
          {...form.getInputProps('email')}
        />
        <PasswordField label={t('field.password')} {...form.getInputProps('password')} />
        <Button type="submit" loading={act.isPending}>
          {t('setUp.act')}
        </Button>
      </form>
    </Door>
  )
}
