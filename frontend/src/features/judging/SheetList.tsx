import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import { formatDateTime } from '@/ui/format'
import { Points } from '@/ui/Points'
import css from './judging.module.css'
import type { WorkEdition, WorkSheet } from './queries'
import { SheetStanding } from './SheetStanding'

/** A judge's sheets in the judge's own order. */
export function SheetList({ edition }: { edition: WorkEdition }) {
  const { t } = useTranslation('judging')
  const columns: Column<WorkSheet>[] = [
    {
      key: 'entry',
      header: t('sheet.entry'),
      rowHeader: true,
      cell: sheet => (
        <Link to="/cham/$sheetId" params={{ sheetId: sheet.id }}>
          {sheet.number}. {sheet.title}
        </Link>
      ),
    },
    { key: 'code', header: t('sheet.code'), nowrap: true, cell: sheet => sheet.code },
    { key: 'field', header: t('sheet.field'), cell: sheet => (sheet.field ? localised(sheet.field) : null) },
    { key: 'state', header: t('sheet.state'), cell: sheet => <Standing sheet={sheet} /> },
    {
      key: 'total',
      header: t('sheet.total'),
      align: 'end',
      cell: sheet => <Points value={sheet.total ?? null} />,
    },
  ]
  return (
    <DataTable
      caption={t('work.caption')}
      captionHidden
      columns={columns}
      rows={edition.sheets}
      rowKey={sheet => sheet.id}
    />
  )
}

function Standing({ sheet }: { sheet: WorkSheet }) {
  return (
    <>
      <SheetStanding {...sheet} />
      {sheet.state === 'SEALED' && sheet.sealedAt ? (
        <span className={css.under}>{formatDateTime(sheet.sealedAt)}</span>
      ) : null}
    </>
  )
}
