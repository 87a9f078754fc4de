import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from './format'
import css from './Timeline.module.css'

export interface Step {
  key: string
  title: ReactNode
  /** ISO instant, when it happened or is due. */
  at?: string | null | undefined
  status: 'done' | 'now' | 'next' | 'passed'
  note?: ReactNode
}

interface Props {
  /** Names the list for a screen reader. */
  label: string
  steps: Step[]
}

/** What has happened and what comes next, from top to bottom. */
export function Timeline({ label, steps }: Props) {
  const { t } = useTranslation('ui')
  return (
    <ol className={css.timeline} aria-label={label}>
      {steps.map(({ key, title, at, status, note }) => (
        <li key={key} data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
          <span className={css.mark} aria-hidden="true" />
          <span className={css.title}>
            {title}
            <span className="visually-hidden">{` (${t(`timeline.${status}`)})`}</span>
          </span>
          {at ? <time dateTime={at}>{formatDateTime(at)}</time> : null}
          {note ? <div className={css.note}>{note}</div> : null}
        </li>
      ))}
    </ol>
  )
}
