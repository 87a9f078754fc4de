import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/PageTitle'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle title={t('page.notFound.title')} lead={t('page.notFound.lead')} />
      <Button component={Link} to="/">
        {t('page.notFound.act')}
      </Button>
    </>
  )
}
