import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { Note } from '@/ui/Note'
import { fieldErrors, fieldId, focusFirst } from '@/ui/problemText'
import css from './account.module.css'
import { useAccountAct } from './accounts'
import { type OfficeChoice, OfficeFields } from './OfficeFields'
import { checks } from './validate'

interface Guest {
  fullName: string
  email: string
}

export function InviteForm() {
  const { t } = useTranslation('account')
  const [office, setOffice] = useState<OfficeChoice>({ role: 'SECRETARY', editionId: '' })
  const { email, fullName } = checks(t)
  const form = useForm<Guest>({ initialValues: { fullName: '', email: '' }, validate: { fullName, email } })
  const invite = useAccountAct((guest: Guest) =>
    unwrap(
      api.POST('/api/invitations', {
        body: { ...guest, role: office.role, editionId: office.editionId || null },
      }),
    ),
  )
  const send = (guest: Guest) =>
    invite.mutate(guest, {
      onSuccess: () => form.reset(),
      onError: problem => form.setErrors(fieldErrors(problem)),
    })
  return (
    <Leaf title={t('invite.title')}>
      <form className={css.form} noValidate onSubmit={form.onSubmit(send, focusFirst)}>
        <ErrorSummary problem={invite.error} />
        <div className={css.inviteRow}>
          <TextInput
            id={fieldId('fullName')}
            label={t('field.fullName')}
            {...form.getInputProps('fullName')}
          />
          <TextInput
            id={fieldId('email')}
            type="email"
            label={t('field.email')}
            {...form.getInputProps('email')}
          />
          <OfficeFields value={office} onChange={setOffice} />
          <Button type="submit" loading={invite.isPending}>
            {t('invite.act')}
          </Button>
        </div>
        {invite.isSuccess ? (
          <Note tone="good" live>
            {t('invite.done', { email: invite.variables.email })}
          </Note>
        ) : null}
      </form>
    </Leaf>
  )
}
