import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'

/** A password being chosen; spread `form.getInputProps('password')` into it. */
export function PasswordField({ label, ...input }: PasswordInputProps) {
  const { t } = useTranslation('account')
  return (
    <PasswordInput
      id={fieldId('password')}
      autoComplete="new-password"
      label={label}
      description={t('field.passwordHint')}
      visibilityToggleButtonProps={{ 'aria-label': t('field.show') }}
      {...input}
    />
  )
}
