import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { formatMoney } from '@/ui/format'
import type { Call, CeremonyList, Group } from './ceremony'
import css from './ceremony.module.css'

/** Who comes up when: one table for each level, numbered through. */
export function CallingList({ list }: { list: CeremonyList }) {
  const { t } = useTranslation('ceremony')
  if (list.groups.length === 0) return <EmptyState title={t('list.empty')} />
  return (
    <>
      {list.groups.map(group => (
        <Level key={group.level} group={group} />
      ))}
      {list.honours.map(honour => (
        <section key={honour.code} className={css.level}>
          <h2>
            {localised(honour.name)}
            <small>
              {[
                t('list.count', { count: honour.recipients.length }),
                honour.money ? formatMoney(honour.money) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </h2>
          <ol start={honour.first}>
            {honour.recipients.map(({ names, title, unit }) => (
              <li key={names.join() + (title ?? '')}>
                {[names.join(', '), title ? `“${title}”` : null, unit].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function Level({ group }: { group: Group }) {
  const { t } = useTranslation('ceremony')
  const name = localised(group.name)
  const columns: Column<Call>[] = [
    { key: 'number', header: t('column.number'), align: 'center', cell: call => <b>{call.number}</b> },
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      cell: call => (
        <span className={css.entry}>
          {call.title}
          <small>{call.code}</small>
        </span>
      ),
    },
    {
      key: 'recipients',
      header: t('column.recipients'),
      cell: call => <span className={css.people}>{call.recipients.join('\n')}</span>,
    },
    { key: 'unit', header: t('column.unit'), cell: call => call.unit },
    { key: 'field', header: t('column.field'), cell: call => localised(call.field) },
  ]
  return (
    <section className={css.level}>
      <h2>
        <span aria-hidden="true" className={css.star}>
          ★
        </span>
        {name}
        <small>
          {[t('list.count', { count: group.calls.length }), group.money ? formatMoney(group.money) : null]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </h2>
      <DataTable
        caption={name}
        captionHidden
        columns={columns}
        rows={group.calls}
        rowKey={({ entryId }) => entryId}
      />
    </section>
  )
}
