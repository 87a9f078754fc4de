import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import { ExpertForm } from './ExpertForm'
import css from './expert.module.css'
import { type Expert, expertsQuery } from './queries'

export function ExpertsPage() {
  const { t } = useTranslation('expert')
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, 250)
  const [editing, setEditing] = useState<Expert | 'new' | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const done = (expert: Expert | null) => {
    setSaved(expert?.fullName ?? null)
    setEditing(null)
  }
  return (
    <>
      <PageTitle
        title={t('title.experts')}
        lead={t('lead')}
        action={editing ? null : <Button onClick={() => setEditing('new')}>{t('add')}</Button>}
      />
      {saved && !editing ? (
        <Note tone="good" live>
          {t('saved', { name: saved })}
        </Note>
      ) : null}
      {editing ? (
        <ExpertForm
          key={editing === 'new' ? 'new' : editing.id}
          expert={editing === 'new' ? null : editing}
          onDone={done}
        />
      ) : null}
      <TextInput
        className={css.search ?? ''}
        type="search"
        label={t('search')}
        value={search}
        onChange={event => setSearch(event.currentTarget.value)}
      />
      <Found search={settled.trim()} onEdit={setEditing} />
    </>
  )
}

function Found({ search, onEdit }: { search: string; onEdit: (expert: Expert) => void }) {
  const { t } = useTranslation('expert')
  const experts = useInfiniteQuery(expertsQuery(search))
  const columns = useColumns(onEdit)
  if (experts.isPending) return <Loading lines={6} />
  if (experts.isError) return <Problem problem={experts.error} onRetry={() => void experts.refetch()} />
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={columns}
      rows={experts.data.pages.flatMap(page => page.items)}
      rowKey={expert => expert.id}
      empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      onMore={experts.hasNextPage ? () => void experts.fetchNextPage() : undefined}
      moreLoading={experts.isFetchingNextPage}
    />
  )
}

function useColumns(onEdit: (expert: Expert) => void): Column<Expert>[] {
  const { t } = useTranslation('expert')
  return [
    {
      key: 'name',
      header: t('column.name'),
      rowHeader: true,
      cell: expert => (
        <>
          {[expert.degree, expert.fullName].filter(Boolean).join(' ')}
          {expert.position ? <span className={css.under}>{expert.position}</span> : null}
        </>
      ),
    },
    { key: 'unit', header: t('column.unit'), cell: expert => expert.unitName },
    { key: 'expertise', header: t('column.expertise'), cell: expert => expert.expertise.join('; ') },
    {
      key: 'contact',
      header: t('column.contact'),
      cell: expert => (
        <>
          {expert.email}
          {expert.phone ? <span className={css.under}>{expert.phone}</span> : null}
        </>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: expert => (
        <StateBadge
          state="INVITED"
          tone={expert.invited ? 'good' : 'quiet'}
          label={t(expert.invited ? 'invited' : 'notInvited')}
        />
      ),
    },
    {
      key: 'acts',
      header: t('column.acts'),
      cell: expert => (
        <Button
          size="xs"
          variant="default"
          mih={44}
          aria-label={t('editName', { name: expert.fullName })}
          onClick={() => {
            onEdit(expert)
            window.scrollTo({ top: 0 })
          }}
        >
          {t('edit')}
        </Button>
      ),
    },
  ]
}
