import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import css from './award.module.css'
import type { Place, Ranking } from './awards'
import { ChangePrize } from './ChangePrize'
import { Explained } from './Explained'
import { Separated } from './Separated'

interface Props {
  caption: string
  editionId: string
  ranking: Ranking
  places: Place[]
  /** The edition whose prizes may be changed here; null or absent while they may not. */
  changing?: string | null
}

/** Lines of the ranking: place, entry, points, and in words what told equal ones apart. */
export function PrizeTable({ caption, editionId, ranking, places, changing = null }: Props) {
  const { t } = useTranslation('award')
  const fieldOf = (code: string) => {
    const field = ranking.fields.find(one => one.code === code)
    return field ? localised(field.name) : code
  }
  const columns: Column<Place>[] = [
    { key: 'place', header: t('column.place'), align: 'center', cell: place => <Rank place={place} /> },
    { key: 'entry', header: t('column.entry'), rowHeader: true, cell: place => <Entry place={place} /> },
    { key: 'field', header: t('column.field'), cell: ({ fieldCode }) => fieldOf(fieldCode) },
    {
      key: 'points',
      header: t('column.points'),
      align: 'end',
      cell: place => (
        <>
          <Separated place={place} />
          <Explained editionId={editionId} entryId={place.entryId} code={place.code} />
        </>
      ),
    },
  ]
  if (changing)
    columns.push({
      key: 'change',
      header: t('column.change'),
      align: 'end',
      cell: place => <ChangePrize editionId={changing} ranking={ranking} place={place} />,
    })
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={places}
      rowKey={({ entryId }) => entryId}
    />
  )
}

function Rank({ place: { place, shared, complete } }: { place: Place }) {
  const { t } = useTranslation('award')
  return (
    <span className={css.rank}>
      <b className="tabular">{place}</b>
      {shared ? <small>{t('rank.shared')}</small> : null}
      {complete ? null : <small>{t('rank.provisional')}</small>}
    </span>
  )
}

function Entry({ place }: { place: Place }) {
  const { t } = useTranslation('award')
  const { title, code, authors, unit, reason } = place
  return (
    <div className={css.entry}>
      <span>{title}</span>
      <small>{[code, authors.join(', '), unit].filter(Boolean).join(' · ')}</small>
      {reason ? <small className={css.reason}>{t('rank.reason', { reason })}</small> : null}
    </div>
  )
}
