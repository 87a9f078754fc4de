import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import css from './Laureates.module.css'
import type { Laureate, Level } from './queries'

/** One level's laureates: who, for what; `grand` for the first names on the board. */
export function Laureates({ level, grand = false }: { level: Level; grand?: boolean }) {
  return (
    <ul className={css.list} data-grand={grand}>
      {level.laureates.map(laureate => (
        <li key={`${laureate.title} ${laureate.authors.join()}`}>
          <Named laureate={laureate} />
        </li>
      ))}
    </ul>
  )
}

function Named({ laureate }: { laureate: Laureate }) {
  const { t } = useTranslation('portal')
  const { title, authors, unnamed, unit, field } = laureate
  return (
    <>
      <p className={css.authors}>
        {authors.map((author, index) => (
          <span key={author}>
            <span className={css.author}>{index < authors.length - 1 ? `${author},` : author}</span>{' '}
          </span>
        ))}
        {unnamed > 0 ? <span className={css.author}>{t('results.unnamed', { count: unnamed })}</span> : null}
      </p>
      <p className={css.title}>{title}</p>
      <p className={css.small}>
        {unit ? <span>{unit}</span> : null}
        <span>{t('results.field', { field: localised(field) })}</span>
      </p>
    </>
  )
}

/** The name of a level between two strokes of gold. */
export function LevelName({ name, note }: { name: string; note?: string | null }) {
  return (
    <header className={css.level}>
      <h2>
        <span>{name}</span>
      </h2>
      {note ? <p>{note}</p> : null}
    </header>
  )
}
