import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '@/ui/DataTable'
import { Leaf } from '@/ui/Leaf'
import css from './council.module.css'
import type { Meeting, MeetingEntry } from './councils'

/** What the meeting votes on and who stands aside. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  const columns: Column<MeetingEntry>[] = [
    { key: 'code', header: t('entry.code'), nowrap: true, cell: entry => entry.code },
    {
      key: 'title',
      header: t('entry.title'),
      rowHeader: true,
      cell: entry => (
        <>
          {entry.title}
          {entry.conflicts.length > 0 ? (
            <span className={css.under}>{t('entry.conflicts', { names: entry.conflicts.join(', ') })}</span>
          ) : null}
        </>
      ),
    },
    { key: 'voters', header: t('entry.voters'), align: 'end', cell: entry => entry.voters },
  ]
  return (
    <Leaf title={t('entry.agenda', { count: meeting.entries.length })}>
      <DataTable
        caption={t('entry.agenda', { count: meeting.entries.length })}
        captionHidden
        columns={columns}
        rows={meeting.entries}
        rowKey={entry => entry.entryId}
      />
    </Leaf>
  )
}
