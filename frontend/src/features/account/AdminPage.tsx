import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { formatDate } from '@/ui/format'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './account.module.css'
import { type Account, accountsQuery } from './accounts'
import { GiveRole } from './GiveRole'
import { InviteForm } from './InviteForm'
import { RolesHeld } from './RolesHeld'

const TONES = { PENDING: 'wait', ACTIVE: 'good', DISABLED: 'quiet' } as const

export function AdminPage() {
  const { t } = useTranslation('account')
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, 250)
  return (
    <>
      <PageTitle title={t('admin.title')} lead={t('admin.lead')} />
      <InviteForm />
      <TextInput
        className={css.tools ?? ''}
        type="search"
        label={t('admin.search')}
        value={search}
        onChange={event => setSearch(event.currentTarget.value)}
      />
      <Accounts search={settled.trim()} />
    </>
  )
}

function Accounts({ search }: { search: string }) {
  const { t } = useTranslation('account')
  const accounts = useInfiniteQuery(accountsQuery(search))
  const columns = useColumns()
  if (accounts.isPending) return <Loading lines={6} />
  if (accounts.isError) return <Problem problem={accounts.error} onRetry={() => void accounts.refetch()} />
  return (
    <DataTable
      caption={t('admin.caption')}
      columns={columns}
      rows={accounts.data.pages.flatMap(page => page.items)}
      rowKey={account => account.id}
      empty={<EmptyState title={t('admin.none')}>{t('admin.noneHint')}</EmptyState>}
      onMore={accounts.hasNextPage ? () => void accounts.fetchNextPage() : undefined}
      moreLoading={accounts.isFetchingNextPage}
    />
  )
}

function useColumns(): Column<Account>[] {
  const { t } = useTranslation('account')
  return [
    { key: 'name', header: t('admin.name'), cell: account => <Name account={account} /> },
    { key: 'state', header: t('admin.state'), cell: account => <State state={account.state} /> },
    { key: 'roles', header: t('admin.roles'), cell: account => <RolesHeld account={account} /> },
    { key: 'since', header: t('admin.since'), cell: account => formatDate(account.createdAt), nowrap: true },
    { key: 'acts', header: t('admin.acts'), cell: account => <GiveRole account={account} /> },
  ]
}

function Name({ account }: { account: Account }) {
  return (
    <>
      {account.fullName}
      <span className={css.small}>{account.email}</span>
    </>
  )
}

function State({ state }: { state: string }) {
  const { t } = useTranslation('account')
  const known = state === 'PENDING' || state === 'DISABLED' ? state : 'ACTIVE'
  return <StateBadge state={known} tone={TONES[known]} label={t(`admin.state_${known}`)} />
}
