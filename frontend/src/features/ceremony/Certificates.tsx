import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { EmptyState } from '@/ui/EmptyState'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import { type Register, registerQuery, useIssue } from './ceremony'
import css from './ceremony.module.css'
import { RegisterTable } from './RegisterTable'

interface Props {
  editionId: string
  mayIssue: boolean
}

/** The register of certificates: issue what is missing, print, revoke one. */
export function Certificates({ editionId, mayIssue }: Props) {
  const { t } = useTranslation('ceremony')
  const register = useQuery(registerQuery(editionId))
  return (
    <Leaf title={t('certificates.title')}>
      {register.isPending ? <Loading lines={4} /> : null}
      {register.isError ? <Problem problem={register.error} onRetry={() => void register.refetch()} /> : null}
      {register.data ? <Filled editionId={editionId} mayIssue={mayIssue} register={register.data} /> : null}
    </Leaf>
  )
}

function Filled({ editionId, mayIssue, register }: Props & { register: Register }) {
  const { t } = useTranslation('ceremony')
  const { items, missing } = register
  const pdf = `/api/editions/${editionId}/certificates.pdf`
  const standing = items.some(({ revokedAt }) => !revokedAt)
  return (
    <div className={css.register}>
      {items.length === 0 ? (
        <EmptyState title={t('certificates.none')}>
          {t(register.mayIssue ? 'certificates.noneText' : 'certificates.notPublished')}
        </EmptyState>
      ) : (
        <p>{t('certificates.count', { count: items.length, missing })}</p>
      )}
      <div className={css.acts}>
        {mayIssue && register.mayIssue ? <Issue editionId={editionId} missing={missing} /> : null}
        {standing ? (
          <>
            <Print href={pdf}>{t('certificates.pdf')}</Print>
            <Print href={`${pdf}?form=PREPRINTED`}>{t('certificates.preprinted')}</Print>
          </>
        ) : null}
      </div>
      {items.length > 0 ? <RegisterTable editionId={editionId} items={items} mayRevoke={mayIssue} /> : null}
    </div>
  )
}

function Print({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button component="a" variant="default" href={href} target="_blank">
      {children}
    </Button>
  )
}

function Issue({ editionId, missing }: { editionId: string; missing: number }) {
  const { t } = useTranslation('ceremony')
  const [opened, setOpened] = useState(false)
  const act = useIssue(editionId)
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('issue.act')}</Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('issue.act')}
        act={t('issue.act')}
        onConfirm={() => act.mutateAsync(undefined)}
      >
        <p>{t('issue.text', { count: missing })}</p>
      </ConfirmAct>
    </>
  )
}
