import { useTranslation } from 'react-i18next'
import { Note } from '@/ui/Note'
import css from './council.module.css'

interface Props {
  members: number
  present: number
  needed: number
  share: string
  /** Whether the chair or a vice chair is still to come. */
  lacksLeader: boolean
}

/** How many are there, how many are needed, and what is still missing. */
export function Quorum({ members, present, needed, share, lacksLeader }: Props) {
  const { t } = useTranslation('council')
  const missing = Math.max(0, needed - present)
  return (
    <>
      <p className={css.meter}>
        <progress value={present} max={members} aria-label={t('quorum.label')} />
        <strong className="tabular">{t('quorum.present', { present, members })}</strong>
        <span>{t('quorum.needed', { needed, share })}</span>
      </p>
      {missing > 0 ? (
        <Note tone="wait" live>
          {t('quorum.missing', { count: missing })}
        </Note>
      ) : null}
      {missing === 0 && lacksLeader ? (
        <Note tone="wait" live>
          {t('quorum.leader')}
        </Note>
      ) : null}
      {missing === 0 && !lacksLeader ? (
        <Note tone="good" live>
          {t('quorum.reached')}
        </Note>
      ) : null}
    </>
  )
}
