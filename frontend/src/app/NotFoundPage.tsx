import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/ui/LinkButton'
import { PageTitle } from '@/ui/PageTitle'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle title={t('page.notFound.title')} lead={t('page.notFound.lead')} />
      <LinkButton to="/">{t('page.notFound.act')}</LinkButton>
    </>
  )
}
