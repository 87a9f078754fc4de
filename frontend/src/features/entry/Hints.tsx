import { useTranslation } from 'react-i18next'
import type { Entry, EntryForm } from '@/api/entry'
import { Leaf } from '@/ui/Leaf'
import css from './entry.module.css'
import { labelOf } from './labels'

/** What the system can already tell: conditions met or not, and titles handed in twice. */
export function Hints({ entry, form }: { entry: Entry; form: EntryForm }) {
  const { t } = useTranslation(['entry', 'ui'])
  const faultOf = (question: string) => entry.faults.find(({ path }) => path === `answers.${question}`)
  const others = entry.faults.filter(
    ({ path }) => !form.checks.some(({ question }) => path === `answers.${question}`),
  )
  return (
    <Leaf title={t('hints.title')}>
      <ul className={css.hints}>
        {form.checks.map(({ code, label, question }) => (
          <li key={code} data-good={!faultOf(question)}>
            <strong>{faultOf(question) ? t('hints.unmet') : t('hints.met')}</strong> {label}
          </li>
        ))}
        {others.map(({ path, message }) => (
          <li key={path} data-good={false}>
            <strong>{labelOf(path, form, t)}</strong> {message}
          </li>
        ))}
        <li data-good={entry.sameTitle.length === 0}>
          <strong>{entry.sameTitle.length === 0 ? t('hints.met') : t('hints.look')}</strong>{' '}
          {entry.sameTitle.length === 0
            ? t('hints.titleOnce')
            : t('hints.titleAgain', { codes: entry.sameTitle.join(', ') })}
        </li>
      </ul>
      <p className={css.quiet}>{t('hints.note')}</p>
    </Leaf>
  )
}
