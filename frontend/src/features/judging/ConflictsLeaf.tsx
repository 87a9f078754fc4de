import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import { DeclareConflict } from './DeclareConflict'
import { type Conflict, conflictsQuery, type Edition, type Panel } from './queries'

interface Props {
  edition: Edition
  panels: Panel[]
  mayChange: boolean
}

/** Who may not judge what, and why. */
export function ConflictsLeaf({ edition, panels, mayChange }: Props) {
  const { t } = useTranslation('judging')
  const conflicts = useQuery(conflictsQuery(edition.id))
  const columns: Column<Conflict>[] = [
    {
      key: 'entry',
      header: t('conflict.entry'),
      rowHeader: true,
      cell: conflict => `${conflict.code} – ${conflict.title}`,
    },
    { key: 'judge', header: t('conflict.judge'), cell: conflict => conflict.judgeName },
    { key: 'kind', header: t('conflict.kind'), cell: conflict => t(`conflictKind.${conflict.kind}`) },
    { key: 'reason', header: t('conflict.reason'), cell: conflict => conflict.reason },
    {
      key: 'at',
      header: t('conflict.at'),
      cell: conflict => (conflict.declaredAt ? formatDateTime(conflict.declaredAt) : t('conflict.derived')),
    },
  ]
  return (
    <Leaf title={t('conflict.title')}>
      <p>{t('conflict.lead')}</p>
      {conflicts.isPending ? <Loading lines={3} /> : null}
      {conflicts.isError ? <Problem problem={conflicts.error} /> : null}
      {conflicts.data ? (
        <DataTable
          caption={t('conflict.title')}
          captionHidden
          columns={columns}
          rows={conflicts.data}
          rowKey={conflict => `${conflict.entryId} ${conflict.judgeId}`}
          empty={<EmptyState title={t('conflict.none')} />}
        />
      ) : null}
      {mayChange ? <DeclareConflict edition={edition} panels={panels} /> : null}
    </Leaf>
  )
}
