import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatMoney } from '@/ui/format'
import css from './award.module.css'
import type { Level, Ranking } from './awards'
import { PrizeTable } from './PrizeTable'
import { SidePrizes } from './SidePrizes'

interface Props {
  editionId: string
  ranking: Ranking
  mayChange: boolean
  /** The act that proposes all prizes anew. */
  again: ReactNode
}

/** Levels from the highest down, each with its places and who holds them; those without a prize last. */
export function PrizeBoard({ editionId, ranking, mayChange, again }: Props) {
  const { t } = useTranslation('award')
  const changing = mayChange ? editionId : null
  const without = ranking.places.filter(({ level }) => !level)
  return (
    <div className={css.board}>
      <ul className={css.summary} aria-label={t('board.summary')}>
        {ranking.levels.map(level => (
          <li key={level.code}>
            <strong>{localised(level.name)}</strong>
            <Places level={level} perField={ranking.placesBy === 'PER_FIELD'} />
          </li>
        ))}
      </ul>
      {ranking.levels.map(level => (
        <LevelSection
          key={level.code}
          editionId={editionId}
          level={level}
          ranking={ranking}
          changing={changing}
        />
      ))}
      <SidePrizes editionId={editionId} ranking={ranking} mayChange={mayChange} />
      {without.length > 0 ? (
        <section>
          <h2 className={css.level}>{t('board.without')}</h2>
          <PrizeTable
            caption={t('board.withoutCaption', { count: without.length })}
            editionId={editionId}
            ranking={ranking}
            places={without}
            changing={changing}
          />
        </section>
      ) : null}
      {again ? <div className="no-print">{again}</div> : null}
    </div>
  )
}

/** "2/2", or only how many when the level is open; says when it is exceeded. */
function Places({ level, perField }: { level: Level; perField: boolean }) {
  const { t } = useTranslation('award')
  const { used, places } = level
  if (places === null || places === undefined) return <span className="tabular">{used}</span>
  if (perField) return <span className="tabular">{t('board.perField', { used, places })}</span>
  return (
    <span className={`tabular ${used > places ? css.exceeded : ''}`}>
      {t('board.places', { used, places })}
      {used > places ? ` · ${t('board.exceeded', { count: used - places })}` : null}
    </span>
  )
}

interface SectionProps {
  editionId: string
  level: Level
  ranking: Ranking
  changing: string | null
}

function LevelSection({ editionId, level, ranking, changing }: SectionProps) {
  const { t } = useTranslation('award')
  const holders = ranking.places.filter(place => place.level === level.code)
  const name = localised(level.name)
  return (
    <section>
      <h2 className={css.level}>
        <span className={css.star} aria-hidden="true">
          ★
        </span>
        {name}
        {level.money ? <small>{formatMoney(level.money)}</small> : null}
        {level.threshold ? <small>{t('board.threshold', { points: level.threshold })}</small> : null}
        {level.share ? (
          <small>
            {t('board.share', { share: level.share })}
            {level.votes ? ` (${t('board.votes', { votes: level.votes })})` : ''}
          </small>
        ) : null}
      </h2>
      {holders.length === 0 ? (
        <p className={css.nobody}>{t(level.mayStayEmpty ? 'board.nobody' : 'board.nobodyYet')}</p>
      ) : (
        <PrizeTable
          caption={t('board.caption', { level: name, count: holders.length })}
          editionId={editionId}
          ranking={ranking}
          places={holders}
          changing={changing}
        />
      )}
    </section>
  )
}
