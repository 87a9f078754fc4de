import { useTranslation } from 'react-i18next'
import type { Entry, EntryForm } from '@/api/entry'
import { Leaf } from '@/ui/Leaf'
import css from './entry.module.css'
import { labelOf } from './labels'

/** What the system can already tell: conditions met or not, and titles handed in twice. */
export function Hints({ entry, form }: { entry: Entry; form: EntryForm }) {
  const { t } = useTranslation(['entry', 'ui'])
  const isUnmet = (code: string) => entry.faults.some(({ check }) => check === code)
  const unmet = form.checks.filter(({ code }) => isUnmet(code))
  const met = form.checks.filter(({ code }) => !isUnmet(code)).map(({ label }) => label)
  const others = entry.faults.filter(({ check }) => !form.checks.some(({ code }) => code === check))
  const again = entry.sameTitle.length > 0
  const good = again ? met : [...met, t('hints.titleOnce')]
  return (
    <Leaf title={t('hints.title')}>
      <ul className={css.hints}>
        {unmet.map(({ code, label }) => (
          <li key={code}>
            <strong>{t('hints.unmet')}</strong> {label}
          </li>
        ))}
        {others.map(({ path, message }) => (
          <li key={path}>
            <strong>{labelOf(path, form, t)}</strong> {message}
          </li>
        ))}
        {again ? (
          <li>
            <strong>{t('hints.look')}</strong> {t('hints.titleAgain', { codes: entry.sameTitle.join(', ') })}
          </li>
        ) : null}
      </ul>
      <details className={css.met}>
        <summary>{t('hints.metCount', { count: good.length })}</summary>
        <ul className={css.hints}>
          {good.map(sentence => (
            <li key={sentence} data-good={true}>
              {sentence}
            </li>
          ))}
        </ul>
      </details>
      <p className={css.quiet}>{t('hints.note')}</p>
    </Leaf>
  )
}
