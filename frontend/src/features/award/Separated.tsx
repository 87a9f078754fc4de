import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatPoints } from '@/ui/format'
import { Points } from '@/ui/Points'
import css from './award.module.css'
import type { Place, Separation } from './awards'

/** The points, and beneath them what was looked at when others had as many. */
export function Separated({ place }: { place: Place }) {
  const { t } = useTranslation('award')
  const words = ({ kind, name, own }: Separation): string => {
    if (kind === 'SHARED') return t('separation.shared')
    const what = name ? localised(name) : t(`separation.kind.${kind as 'SHEETS' | 'CHAIR' | 'YOUNGEST'}`)
    if (!own) return t('separation.looked', { what })
    return t('separation.points', { what, points: own.endsWith('%') ? own : formatPoints(own) })
  }
  const others = place.separation[0]?.others ?? 0
  return (
    <div className={css.points}>
      <b>
        <Points value={place.points} />
      </b>
      {place.parts.map(part => (
        <small key={part.name?.vi ?? ''}>
          {part.name ? localised(part.name) : t('part.sheets')}: {formatPoints(part.points)}
        </small>
      ))}
      {place.roundedSum ? <small>{t('part.rounded')}</small> : null}
      {place.votes ? <Votes votes={place.votes} /> : null}
      {others > 0 ? <small>{t('separation.equal', { count: others })}</small> : null}
      {place.separation.map(line => (
        <small key={`${line.kind} ${line.name?.vi ?? ''}`}>{words(line)}</small>
      ))}
    </div>
  )
}

function Votes({ votes }: { votes: NonNullable<Place['votes']> }) {
  const { t } = useTranslation('award')
  const { votesFor, whole, percent, quorum } = votes
  const share = percent ? formatPoints(percent) : '–'
  return <small>{quorum ? t('votes.share', { votes: votesFor, whole, share }) : t('votes.noQuorum')}</small>
}
