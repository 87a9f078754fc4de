import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { Problem } from './Problem'
import css from './Problem.module.css'
import { fieldId, problemTitle } from './problemText'

interface Props {
  /** What the server answered to the form; null when nothing is wrong. */
  problem?: unknown
  /** Faults found on this side, as `{path: sentence}`. */
  errors?: Record<string, string>
  /** The summary takes focus when this changes; without it, whenever more is wrong. */
  attempt?: number
}

function goTo(path: string): void {
  const field = document.getElementById(fieldId(path))
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

/** All that is wrong with a form, above it: takes focus when it appears and leads to each field (ids by `fieldId`). */
export function ErrorSummary({ problem, errors, attempt }: Props) {
  const { t } = useTranslation('ui')
  const box = useRef<HTMLDivElement>(null)
  const violations =
    problem instanceof ApiProblem && problem.violations.length > 0
      ? problem.violations
      : Object.entries(errors ?? {}).map(([path, message]) => ({ path, message, code: path }))
  const count = violations.length
  const seen = useRef<{ problem: unknown; count: number; attempt: number }>({
    problem: null,
    count: 0,
    attempt: 0,
  })
  useEffect(() => {
    // Faults that go away while somebody types must not take the cursor along.
    const { problem: before, count: fewer, attempt: last } = seen.current
    const isNew = problem ? problem !== before : count > fewer
    seen.current = { problem, count, attempt: attempt ?? 0 }
    if (attempt === undefined ? isNew : attempt !== last) box.current?.focus()
  }, [problem, count, attempt])
  if (!problem && count === 0) return null
  if (violations.length === 0)
    return (
      <div ref={box} tabIndex={-1}>
        <Problem problem={problem} />
      </div>
    )
  return (
    <div ref={box} tabIndex={-1} role="alert" className={css.problem}>
      <p className={css.title}>
        {problem ? problemTitle(problem, t) : t('problem.titleForm', { count: violations.length })}
      </p>
      <ul className={css.list}>
        {violations.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a
              href={`#${fieldId(path)}`}
              onClick={event => {
                event.preventDefault()
                goTo(path)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
