import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldErrors, fieldId, focusFirst } from '@/ui/problemText'
import css from './account.module.css'
import { Door } from './Door'
import { PasswordField } from './PasswordField'
import { checks } from './validate'

export interface Person {
  fullName: string
  email: string
  phone: string
  password: string
}

interface Props {
  kind: 'register' | 'setUp'
  send: (person: Person) => Promise<unknown>
  done: (person: Person) => ReactNode
  ways?: ReactNode
}

/** Who somebody is and a first password: asked of an applicant and of the first administrator. */
export function PersonForm({ kind, send, done, ways }: Props) {
  const { t } = useTranslation('account')
  const act = useMutation({ mutationFn: send, onError: problem => form.setErrors(fieldErrors(problem)) })
  const { email, newPassword, fullName } = checks(t)
  const form = useForm<Person>({
    initialValues: { fullName: '', email: '', phone: '', password: '' },
    validate: { fullName, email, password: newPassword },
  })
  const isApplicant = kind === 'register'
  if (act.isSuccess) return done(act.variables)
  return (
    <Door title={t(`${kind}.title`)} lead={t(`${kind}.lead`)} ways={ways}>
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
          description={isApplicant ? t('field.fullNameHint') : null}
          {...form.getInputProps('fullName')}
        />
        <TextInput
          id={fieldId('email')}
          type="email"
          autoComplete="email"
          label={t('field.email')}
          description={isApplicant ? t('field.emailHint') : null}
          {...form.getInputProps('email')}
        />
        {isApplicant ? (
          <TextInput
            id={fieldId('phone')}
            type="tel"
            autoComplete="tel"
            label={t('field.phone')}
            description={t('field.phoneHint')}
            {...form.getInputProps('phone')}
          />
        ) : null}
        <PasswordField label={t('field.password')} {...form.getInputProps('password')} />
        <Button type="submit" loading={act.isPending}>
          {t(`${kind}.act`)}
        </Button>
      </form>
    </Door>
  )
}
