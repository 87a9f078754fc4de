import type { TFunction } from 'i18next'
import { ApiProblem } from '@/api/problem'

/** The id a field must carry so that the error summary can lead to it. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
}

/** The violations of a refused form as `{path: sentence}`, ready for `form.setErrors`. */
export function fieldErrors(problem: unknown): Record<string, string> {
  if (!(problem instanceof ApiProblem)) return {}
  return Object.fromEntries(problem.violations.map(({ path, message }) => [path, message]))
}

/** The one sentence a person reads about a problem, whoever raised it. */
export function problemTitle(problem: unknown, t: TFunction<'ui'>): string {
  if (!(problem instanceof ApiProblem)) return t('problem.unknown')
  if (problem.title) return problem.title
  if (problem.status === 0) return t('problem.offline')
  if (problem.status === 401) return t('problem.signIn')
  if (problem.status === 403) return t('problem.forbidden')
  if (problem.status === 404) return t('problem.missing')
  if (problem.status === 412) return t('problem.stale')
  return t('problem.unknown')
}

/** Leads to the first field that is wrong: the second argument of `form.onSubmit`. */
export function focusFirst(errors: Record<string, unknown>): void {
  const path = Object.keys(errors)[0]
  if (path) document.getElementById(fieldId(path))?.focus()
}
