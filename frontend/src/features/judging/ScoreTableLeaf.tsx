import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { keepFile } from '@/api/files'
import { localised } from '@/i18n/localised'
import { EmptyState } from '@/ui/EmptyState'
import { formatPoints } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Problem } from '@/ui/Problem'
import css from './judging.module.css'
import { type ScoreTable, scoreTableQuery } from './queries'
import { ScoreGroup } from './ScoreGroup'

/** A panel's table of points, by field. */
export function ScoreTableLeaf({ panelId }: { panelId: string }) {
  const table = useQuery(scoreTableQuery(panelId))
  if (table.isPending) return <Loading lines={8} />
  if (table.isError) return <Problem problem={table.error} onRetry={() => void table.refetch()} />
  return <Shown table={table.data} />
}

function xlsx(panelId: string): Promise<Blob> {
  return unwrap(
    api.GET('/api/panels/{id}/score-table.xlsx', {
      params: { path: { id: panelId } },
      parseAs: 'blob',
    }) as Promise<{ data?: Blob; error?: unknown; response: Response }>,
  )
}

function Shown({ table }: { table: ScoreTable }) {
  const { t } = useTranslation('judging')
  const divergent = table.groups.flatMap(group => group.rows).filter(row => row.divergent).length
  const download = useMutation({
    mutationFn: () => xlsx(table.panelId),
    onSuccess: file => keepFile(file, `${table.panelName}.xlsx`),
  })
  return (
    <Leaf
      title={table.panelName}
      aside={
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
          {t('table.xlsx')}
        </Button>
      }
    >
      {download.isError ? <Problem problem={download.error} /> : null}
      <p className={css.progress}>
        <progress value={table.sealed} max={table.expected} aria-label={t('table.progress')} />
        <strong className="tabular">
          {t('table.sealed', { sealed: table.sealed, expected: table.expected })}
        </strong>
      </p>
      {divergent > 0 && table.divergenceAbove ? (
        <Note
          tone="wait"
          title={t('table.divergent', {
            count: divergent,
            above: formatPoints(table.divergenceAbove, 0),
          })}
        >
          {table.divergenceAction ? t(`divergence.${table.divergenceAction}`) : null}
        </Note>
      ) : null}
      {table.roundedSums ? <Note>{t('table.roundedSums')}</Note> : null}
      {table.groups.length === 0 ? <EmptyState title={t('table.none')} /> : null}
      {table.groups.map(group => (
        <div key={group.fieldCode}>
          <h3>{localised(group.field)}</h3>
          <ScoreGroup table={table} group={group} />
        </div>
      ))}
      <dl className={css.judges}>
        {table.judges.map(judge => (
          <div key={judge.judgeId}>
            <dt>{judge.label}</dt>
            <dd>{judge.fullName}</dd>
          </div>
        ))}
      </dl>
    </Leaf>
  )
}
