import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import css from './Problem.module.css'
import { problemTitle } from './problemText'

interface Props {
  problem: unknown
  /** Offers to try again. */
  onRetry?: () => void
}

/** Why the server refused or failed, in the reader's words; read out when it appears. */
export function Problem({ problem, onRetry }: Props) {
  const { t } = useTranslation(['ui', 'common'])
  const known = problem instanceof ApiProblem ? problem : null
  // A form's own gaps all read like the title, and stand at their fields.
  const particulars = known?.violations.filter(({ message }) => message !== known.title) ?? []
  return (
    <div className={css.problem} role="alert">
      <p className={css.title}>{problemTitle(problem, t)}</p>
      {known?.detail ? <p>{known.detail}</p> : null}
      {particulars.length > 0 ? (
        <ul className={css.list}>
          {particulars.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : null}
      {known?.requestId && known.status >= 500 ? (
        <p className={css.reference}>{t('problem.reference', { id: known.requestId })}</p>
      ) : null}
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {t('common:act.retry')}
        </Button>
      ) : null}
    </div>
  )
}
