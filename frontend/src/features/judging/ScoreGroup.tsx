import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import { formatPoints } from '@/ui/format'
import { Points } from '@/ui/Points'
import { StateBadge } from '@/ui/StateBadge'
import { AddJudgeAct } from './AddJudgeAct'
import css from './judging.module.css'
import type { ScoreRow, ScoreTable } from './queries'
import { RescoreAct } from './RescoreAct'

interface Props {
  table: ScoreTable
  group: ScoreTable['groups'][number]
}

/** The entries of one field with every judge's total. */
export function ScoreGroup({ table, group }: Props) {
  const { t } = useTranslation('judging')
  const decimals = table.displayDecimals
  const columns: Column<ScoreRow>[] = [
    { key: 'rank', header: t('table.rank'), align: 'center', cell: row => row.rank ?? '–' },
    {
      key: 'entry',
      header: t('sheet.entry'),
      rowHeader: true,
      cell: row => (
        <>
          {row.title}
          <span className={css.under}>{[row.code, row.unit].filter(Boolean).join(' · ')}</span>
          <Remark table={table} row={row} />
        </>
      ),
    },
    ...judgeColumns(table),
    { key: 'sum', header: t('table.sum'), align: 'end', cell: row => <Points value={row.sum ?? null} /> },
    ...(table.figures.length > 0 ? partColumns(table, t(`table.method.${table.method}`)) : []),
    {
      key: 'result',
      header: table.figures.length > 0 ? t('table.result') : t(`table.method.${table.method}`),
      align: 'end',
      cell: row => (
        <strong>
          <Points value={row.result ?? null} decimals={decimals} />
        </strong>
      ),
    },
    {
      key: 'spread',
      header: t('table.spread'),
      align: 'end',
      cell: row => <Points value={row.spread ?? null} />,
    },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many judges the table scrolls, by keyboard too
    <section className={css.wide} aria-label={localised(group.field)} tabIndex={0}>
      <DataTable
        caption={t('table.scores', { field: localised(group.field) })}
        captionHidden
        columns={columns}
        rows={group.rows}
        rowKey={row => row.entryId}
      />
    </section>
  )
}

/** What the sheets give, and every figure. */
function partColumns(table: ScoreTable, method: string): Column<ScoreRow>[] {
  return [
    {
      key: 'sheets',
      header: method,
      align: 'end',
      cell: row => <Points value={row.sheetTotal ?? null} decimals={table.displayDecimals} />,
    },
    ...table.figures.map(
      (figure, place): Column<ScoreRow> => ({
        key: figure.code,
        header: localised(figure.name),
        align: 'end',
        cell: row => <Points value={row.figures[place]?.points ?? null} decimals={figure.decimals} />,
      }),
    ),
  ]
}

function judgeColumns(table: ScoreTable): Column<ScoreRow>[] {
  return table.judges.map(judge => ({
    key: judge.judgeId,
    header: judge.label,
    align: 'end',
    cell: row => <Cell row={row} judgeId={judge.judgeId} />,
  }))
}

function Cell({ row, judgeId }: { row: ScoreRow; judgeId: string }) {
  const { t } = useTranslation('judging')
  const cell = row.cells.find(one => one.judgeId === judgeId)
  if (!cell) return null
  if (cell.state !== 'SEALED') return <span className={css.open}>{t('table.open')}</span>
  return <Points value={cell.total ?? null} />
}

function Remark({ table, row }: { table: ScoreTable; row: ScoreRow }) {
  const { t } = useTranslation('judging')
  const above = table.divergenceAbove
  return (
    <div className={css.small}>
      {row.divergent && above ? (
        <StateBadge
          state="DIVERGENT"
          tone="wait"
          label={t('table.above', { above: formatPoints(above, 0) })}
        />
      ) : null}
      {row.rescored ? <StateBadge state="RESCORED" tone="calm" label={t('table.rescored')} /> : null}
      {table.mayReopen ? <RescoreAct table={table} row={row} /> : null}
      {table.mayAddJudge && row.divergent && table.divergenceAction === 'ADD_JUDGE' ? (
        <AddJudgeAct table={table} row={row} />
      ) : null}
    </div>
  )
}
