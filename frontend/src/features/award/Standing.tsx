import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { Note } from '@/ui/Note'
import css from './award.module.css'
import type { Ranking } from './awards'

/** What is still against a decision, or that it may be recorded. */
export function Standing({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('award')
  if (ranking.state !== 'JUDGING') return null
  return (
    <div className={css.notes}>
      {ranking.unfinished > 0 ? (
        <Note tone="wait">{t('standing.unfinished', { count: ranking.unfinished })}</Note>
      ) : null}
      {ranking.unvoted > 0 ? (
        <Note tone="wait">{t('standing.unvoted', { count: ranking.unvoted })}</Note>
      ) : null}
      {ranking.openMeetings > 0 ? (
        <Note tone="wait">{t('standing.meetings', { count: ranking.openMeetings })}</Note>
      ) : null}
      {ranking.withdrawn.map(({ entryId, code, title, prize }) => (
        <Note key={entryId} tone={prize ? 'bad' : 'wait'}>
          {prize
            ? t('standing.withdrawnPrize', { code, title, prize: localised(prize) })
            : t('standing.withdrawn', { code, title })}
        </Note>
      ))}
      {ranking.outdated ? <Note tone="bad">{t('standing.outdated')}</Note> : null}
      {ranking.ready ? <Note tone="good">{t('standing.ready')}</Note> : null}
    </div>
  )
}
