import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localisedName } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Points } from '@/ui/Points'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './judging.module.css'
import { type Edition, type Standing, standingsQuery } from './queries'

interface Props {
  editionId: string
  round: string
  fields: Edition['fields']
}

/** All entries of a round by their result. */
export function StandingsLeaf({ editionId, round, fields }: Props) {
  const { t } = useTranslation('judging')
  const standings = useInfiniteQuery(standingsQuery(editionId, round))
  const columns = useColumns(fields)
  if (standings.isPending) return <Loading lines={8} />
  if (standings.isError) return <Problem problem={standings.error} onRetry={() => void standings.refetch()} />
  return (
    <Leaf title={t('standings.title')}>
      <DataTable
        caption={t('standings.title')}
        captionHidden
        columns={columns}
        rows={standings.data.pages.flatMap(page => page.items)}
        rowKey={row => row.entryId}
        empty={<EmptyState title={t('standings.none')}>{t('standings.noneHint')}</EmptyState>}
        onMore={standings.hasNextPage ? () => void standings.fetchNextPage() : undefined}
        moreLoading={standings.isFetchingNextPage}
      />
    </Leaf>
  )
}

function useColumns(fields: Edition['fields']): Column<Standing>[] {
  const { t } = useTranslation('judging')
  const nameOf = (code: string | null | undefined) => {
    const field = fields.find(one => one.code === code)
    return field ? localisedName(field) : code
  }
  return [
    {
      key: 'entry',
      header: t('sheet.entry'),
      rowHeader: true,
      cell: row => (
        <>
          {row.title}
          <span className={css.under}>{[row.code, row.leadAuthor].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { key: 'field', header: t('sheet.field'), cell: row => nameOf(row.fieldCode) },
    { key: 'unit', header: t('member.unit'), cell: row => row.unit },
    {
      key: 'sheets',
      header: t('standings.sheets'),
      align: 'end',
      nowrap: true,
      cell: row => `${row.sheetsSealed}/${row.sheetsExpected}`,
    },
    {
      key: 'result',
      header: t('table.result'),
      align: 'end',
      cell: row => <Points value={row.result ?? null} />,
    },
    {
      key: 'spread',
      header: t('table.spread'),
      align: 'end',
      cell: row => <Points value={row.spread ?? null} />,
    },
    {
      key: 'flag',
      header: t('table.note'),
      cell: row =>
        row.divergent ? <StateBadge state="DIVERGENT" tone="wait" label={t('standings.divergent')} /> : null,
    },
  ]
}
