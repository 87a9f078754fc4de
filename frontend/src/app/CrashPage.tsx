import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/client'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'

/** A chunk that is gone from the server means that a new version was put up. */
function isOldVersion(error: unknown): boolean {
  return error instanceof TypeError && /module|import/i.test(error.message)
}

/** For a page that fell over: what is safe, and what to do. */
export function CrashPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  const page = isOldVersion(error) ? 'moved' : 'crash'
  return (
    <>
      <PageTitle title={t(`page.${page}.title`)} lead={t(`page.${page}.lead`)} />
      {error instanceof ApiProblem ? <Problem problem={error} /> : null}
      <Button mt="lg" onClick={() => location.reload()}>
        {t(`page.${page}.act`)}
      </Button>
    </>
  )
}
