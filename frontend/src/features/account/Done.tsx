import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/ui/LinkButton'
import { PageTitle } from '@/ui/PageTitle'
import css from './account.module.css'

interface Props {
  title: string
  children: ReactNode
  /** Whether the next step is to sign in. */
  signIn?: boolean
}

/** What stands in place of the form once it went through. */
export function Done({ title, children, signIn = false }: Props) {
  const { t } = useTranslation('account')
  return (
    <div className={css.door} role="status">
      <PageTitle
        title={title}
        lead={children}
        action={signIn ? <LinkButton to="/dang-nhap">{t('signIn.act')}</LinkButton> : null}
      />
    </div>
  )
}
