import { useTranslation } from 'react-i18next'
import { Note } from '@/ui/Note'
import type { Ranking } from './awards'

/** What is still against a decision, or that it may be recorded. */
export function Standing({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('award')
  if (ranking.state !== 'JUDGING') return null
  return (
    <>
      {ranking.unfinished > 0 ? (
        <Note tone="wait">{t('standing.unfinished', { count: ranking.unfinished })}</Note>
      ) : null}
      {ranking.unvoted > 0 ? (
        <Note tone="wait">{t('standing.unvoted', { count: ranking.unvoted })}</Note>
      ) : null}
      {ranking.outdated ? <Note tone="bad">{t('standing.outdated')}</Note> : null}
      {ranking.ready ? <Note tone="good">{t('standing.ready')}</Note> : null}
    </>
  )
}
