import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatDate, formatNumber } from '@/ui/format'
import { Board } from './Board'
import { Laureates, LevelName } from './Laureates'
import css from './portal.module.css'
import { type Published, resultsQuery } from './queries'

/** The latest results on the home page: the first names, how many prizes, the way to all of them. */
export function LatestBoard({ edition }: { edition: Published }) {
  const { t } = useTranslation('portal')
  const title = localised(edition.title)
  const results = useQuery(resultsQuery(edition.code))
  const first = results.data?.levels
    .toSorted((one, other) => one.order - other.order)
    .find(level => level.laureates.length > 0)
  return (
    <div className={css.latest}>
      <Board label={t('home.board')}>
        <div className={css.boardHead}>
          <p className={css.eyebrow}>{t('home.board')}</p>
          <h2 className={css.boardTitle}>{title}</h2>
          <p>{t('home.published', { date: formatDate(edition.publishedAt) })}</p>
          <dl className={css.counts}>
            {edition.levels
              .filter(level => level.count > 0)
              .map(level => (
                <div key={level.code}>
                  <dt>{localised(level.name)}</dt>
                  <dd>{formatNumber(level.count)}</dd>
                </div>
              ))}
          </dl>
          {first ? (
            <>
              <LevelName name={localised(first.name)} />
              <Laureates level={first} grand />
            </>
          ) : null}
          <Link
            to="/ket-qua/$code"
            params={{ code: edition.code }}
            className={css.boardLink}
            aria-label={t('home.seeAllOf', { title })}
          >
            {t('home.seeAll')}
          </Link>
        </div>
      </Board>
    </div>
  )
}
