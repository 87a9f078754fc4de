import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatDate, formatDateTime, formatMoney } from '@/ui/format'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { Board } from './Board'
import { Laureates, LevelName } from './Laureates'
import css from './portal.module.css'
import { type Level, type Results, resultsQuery } from './queries'

const route = getRouteApi('/ket-qua/$code')

export function ResultsPage() {
  const { t } = useTranslation('portal')
  const { code } = route.useParams()
  const results = useQuery(resultsQuery(code))
  if (results.data) return <Published results={results.data} />
  return (
    <>
      <PageTitle title={t('results.title')} />
      {results.isError ? <Problem problem={results.error} /> : <Loading lines={8} />}
    </>
  )
}

function Published({ results }: { results: Results }) {
  const { t } = useTranslation(['portal', 'common'])
  const note = useLevelNote()
  const levels = results.levels.toSorted((one, other) => one.order - other.order)
  const given = levels.filter(level => level.laureates.length > 0)
  const empty = levels.filter(level => level.laureates.length === 0)
  const first = given[0]
  const { number, date, authority } = results.decision
  return (
    <article>
      <Board>
        <div className={css.boardHead}>
          <PageTitle
            above={localised(results.programme)}
            title={localised(results.title)}
            lead={t('results.decision', { number, date: formatDate(date), authority })}
          />
          {first ? (
            <>
              <LevelName name={localised(first.name)} note={note(first)} />
              <Laureates level={first} grand />
            </>
          ) : null}
        </div>
      </Board>
      {given.slice(1).map(level => (
        <LevelSection key={level.code} level={level} />
      ))}
      {(results.honours ?? []).map(honour => (
        <HonourSection key={honour.code} honour={honour} />
      ))}
      {empty.length > 0 ? (
        <p className={css.notGiven}>
          {t('results.notGiven', { levels: empty.map(level => localised(level.name)).join(', ') })}
        </p>
      ) : null}
      <footer className={css.resultsFoot}>
        <p>{t('results.published', { moment: formatDateTime(results.publishedAt) })}</p>
        <Button variant="default" onClick={() => window.print()}>
          {t('common:act.print')}
        </Button>
      </footer>
    </article>
  )
}

/** A special or collective prize. */
function HonourSection({ honour }: { honour: NonNullable<Results['honours']>[number] }) {
  const { t } = useTranslation('portal')
  const note = honour.money ? t('results.money', { money: formatMoney(honour.money) }) : null
  return (
    <section>
      <LevelName name={localised(honour.name)} note={note} />
      <ul>
        {honour.recipients.map(({ names, unnamed, title, unit }) => (
          <li key={names.join() + (title ?? '')}>
            {[
              names.join(', '),
              unnamed > 0 ? t('results.unnamed', { count: unnamed }) : null,
              title ? `“${title}”` : null,
              unit,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many prizes of a level and of how much, for the first on the board as for the others. */
function useLevelNote(): (level: Level) => string {
  const { t } = useTranslation('portal')
  return ({ laureates, money }) =>
    [
      t('results.count', { count: laureates.length }),
      money ? t('results.money', { money: formatMoney(money) }) : null,
    ]
      .filter(Boolean)
      .join(' · ')
}

function LevelSection({ level }: { level: Level }) {
  const note = useLevelNote()
  return (
    <section>
      <LevelName name={localised(level.name)} note={note(level)} />
      <Laureates level={level} />
    </section>
  )
}
