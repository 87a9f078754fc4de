import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './DataTable.module.css'

export interface Column<T> {
  key: string
  header: string
  cell: (row: T) => ReactNode
  /** Figures go to the end. */
  align?: 'start' | 'end' | 'center'
  /** Keeps codes and dates on one line. */
  nowrap?: boolean
  /** Names the row; the first column does when none is marked. */
  rowHeader?: boolean
}

interface Props<T> {
  /** Says what the table holds; shown unless `captionHidden`. */
  caption: string
  captionHidden?: boolean
  columns: Column<T>[]
  rows: T[]
  rowKey: (row: T) => string
  /** What stands there when there are no rows. */
  empty?: ReactNode
  /** Fetches the next rows of a long list; absent when there are no more. */
  onMore?: (() => void) | undefined
  moreLoading?: boolean
}

/** A plain table that turns into cards on a phone and stays a table for a screen reader. */
export function DataTable<T>(props: Props<T>) {
  const { caption, captionHidden = false, columns, rows, rowKey, empty, onMore, moreLoading = false } = props
  const { t } = useTranslation()
  if (rows.length === 0 && empty) return empty
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <caption className={captionHidden ? 'visually-hidden' : css.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, align = 'start' }) => (
              <th key={key} scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {onMore ? (
        <Button variant="default" onClick={onMore} loading={moreLoading} className={css.more}>
          {t('act.more')}
        </Button>
      ) : null}
    </div>
  )
}

function Row<T>({ row, columns }: { row: T; columns: Column<T>[] }) {
  const named = columns.find(column => column.rowHeader) ?? columns[0]
  return (
    <tr>
      {columns.map(column => (
        <Cell key={column.key} column={column} row={row} named={column === named} />
      ))}
    </tr>
  )
}

function Cell<T>({ column, row, named }: { column: Column<T>; row: T; named: boolean }) {
  const { header, cell, align = 'start', nowrap = false } = column
  const Tag = named ? 'th' : 'td'
  return (
    <Tag scope={named ? 'row' : undefined} data-label={header} data-align={align}>
      <span className={css.cell} data-nowrap={nowrap}>
        {cell(row)}
      </span>
    </Tag>
  )
}
