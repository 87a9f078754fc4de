import { Button, NativeSelect, TextInput } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EntryForm, type EntryState, entryFormQuery } from '@/api/entry'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { formatDateTime } from '@/ui/format'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './entry.module.css'
import { type IntakeFilter, type IntakeLine, intakeQuery } from './queries'

const route = getRouteApi('/inside/dieu-hanh/$editionId/tiep-nhan')

const STATES = [
  'SUBMITTED',
  'SUPPLEMENT_REQUESTED',
  'ELIGIBLE',
  'INELIGIBLE',
  'WITHDRAWN',
  'PRIZED',
  'NOT_PRIZED',
] as const

const EXACT = { exact: true, includeSearch: true }

/** The secretary's queue: what waits for a check first, then everything else by state. */
export function IntakePage() {
  const { t } = useTranslation('entry')
  const { editionId } = route.useParams()
  const { trangThai, linhVuc, tim } = route.useSearch()
  const filter: IntakeFilter = {
    ...(trangThai ? { state: trangThai } : {}),
    ...(linhVuc ? { field: linhVuc } : {}),
    ...(tim ? { q: tim } : {}),
  }
  const queue = useInfiniteQuery({ ...intakeQuery(editionId, filter), placeholderData: keepPreviousData })
  const form = useQuery(entryFormQuery(editionId))
  const counts = queue.data?.pages[0]?.counts ?? []
  const countOf = (state: EntryState) => counts.find(one => one.state === state)?.count ?? 0
  const waiting = countOf('SUBMITTED')
  return (
    <>
      <PageTitle
        title={t('title.intake')}
        lead={queue.isSuccess ? t('intake.lead', { waiting, drafts: countOf('DRAFT') }) : undefined}
      />
      <StateTabs countOf={countOf} />
      <Search form={form.data} />
      {queue.isError ? <Problem problem={queue.error} onRetry={() => void queue.refetch()} /> : null}
      {queue.isPending ? <Loading lines={8} /> : null}
      {queue.isSuccess ? (
        <Queue
          lines={queue.data.pages.flatMap(page => page.items)}
          form={form.data}
          onMore={queue.hasNextPage ? () => void queue.fetchNextPage() : undefined}
          moreLoading={queue.isFetchingNextPage}
        />
      ) : null}
    </>
  )
}

function StateTabs({ countOf }: { countOf: (state: EntryState) => number }) {
  const { t } = useTranslation(['entry', 'common'])
  const { editionId } = route.useParams()
  const search = route.useSearch()
  const all = STATES.reduce((sum, state) => sum + countOf(state), 0)
  const shown = STATES.filter((state, place) => place < 4 || countOf(state) > 0)
  return (
    <nav aria-label={t('intake.byState')} className={css.tabs}>
      <Link
        to="/dieu-hanh/$editionId/tiep-nhan"
        params={{ editionId }}
        search={({ trangThai: _, ...rest }) => rest}
        activeOptions={EXACT}
      >
        {t('intake.all')} <span className="tabular">{all}</span>
      </Link>
      {shown.map(state => (
        <Link
          key={state}
          to="/dieu-hanh/$editionId/tiep-nhan"
          params={{ editionId }}
          search={{ ...search, trangThai: state }}
          activeOptions={EXACT}
        >
          {t(`common:entryState.${state}`)} <span className="tabular">{countOf(state)}</span>
        </Link>
      ))}
    </nav>
  )
}

function Search({ form }: { form: EntryForm | undefined }) {
  const { t } = useTranslation('entry')
  const navigate = route.useNavigate()
  const { linhVuc, tim } = route.useSearch()
  const [typed, setTyped] = useState(tim ?? '')
  return (
    <form
      className={css.search}
      onSubmit={event => {
        event.preventDefault()
        const q = typed.trim()
        void navigate({ search: ({ tim: _, ...rest }) => (q ? { ...rest, tim: q } : rest) })
      }}
    >
      <div className={css.find}>
        <TextInput
          type="search"
          label={t('intake.search')}
          description={t('intake.searchHint')}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('intake.searchAct')}
        </Button>
      </div>
      <NativeSelect
        label={t('intake.field')}
        data={[
          { value: '', label: t('intake.anyField') },
          ...(form?.fields ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={linhVuc ?? ''}
        onChange={event => {
          const code = event.currentTarget.value
          void navigate({ search: ({ linhVuc: _, ...rest }) => (code ? { ...rest, linhVuc: code } : rest) })
        }}
      />
    </form>
  )
}

interface QueueProps {
  lines: IntakeLine[]
  form: EntryForm | undefined
  onMore: (() => void) | undefined
  moreLoading: boolean
}

function Queue({ lines, form, onMore, moreLoading }: QueueProps) {
  const { t } = useTranslation('entry')
  const columns = useColumns(form)
  return (
    <DataTable
      caption={t('intake.caption')}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={line => line.id}
      onMore={onMore}
      moreLoading={moreLoading}
      empty={<EmptyState title={t('intake.none')}>{t('intake.noneHint')}</EmptyState>}
    />
  )
}

function useColumns(form: EntryForm | undefined): Column<IntakeLine>[] {
  const { t } = useTranslation(['entry', 'common'])
  const { editionId } = route.useParams()
  const fieldOf = (code: string) => form?.fields.find(field => field.code === code)?.name ?? code
  return [
    { key: 'code', header: t('intake.code'), cell: line => <span className={css.nowrap}>{line.code}</span> },
    {
      key: 'title',
      header: t('intake.title'),
      rowHeader: true,
      cell: line => (
        <>
          <Link to="/dieu-hanh/$editionId/tiep-nhan/$entryId" params={{ editionId, entryId: line.id }}>
            {line.title}
          </Link>
          <span className={css.under}>{fieldOf(line.field)}</span>
        </>
      ),
    },
    { key: 'author', header: t('intake.author'), cell: line => line.leadAuthor },
    {
      key: 'at',
      header: t('intake.at'),
      cell: line => (line.submittedAt ? <time>{formatDateTime(line.submittedAt)}</time> : null),
    },
    {
      key: 'state',
      header: t('intake.state'),
      cell: line => <StateBadge state={line.state} label={t(`common:entryState.${line.state}`)} />,
    },
  ]
}
