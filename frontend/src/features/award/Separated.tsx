import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatPoints } from '@/ui/format'
import { Points } from '@/ui/Points'
import css from './award.module.css'
import type { Place, Separation } from './awards'

/** The points, and beneath them what was looked at when others had as many. */
export function Separated({ place }: { place: Place }) {
  const { t } = useTranslation('award')
  const words = ({ kind, criterion, own }: Separation): string =>
    kind === 'CRITERION' && criterion && own
      ? t('separation.criterion', { criterion: localised(criterion), points: formatPoints(own) })
      : t('separation.shared')
  const others = place.separation[0]?.others ?? 0
  return (
    <div className={css.points}>
      <b>
        <Points value={place.points} />
      </b>
      {others > 0 ? <small>{t('separation.equal', { count: others })}</small> : null}
      {place.separation.map(line => (
        <small key={`${line.kind} ${line.criterion?.vi ?? ''}`}>{words(line)}</small>
      ))}
    </div>
  )
}
