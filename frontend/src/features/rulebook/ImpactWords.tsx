import { useTranslation } from 'react-i18next'
import { Note } from '@/ui/Note'
import { ChangeList } from './ChangeList'
import type { Impact } from './queries'
import css from './versions.module.css'

/** What issuing the draft changes, and for whom. */
export function ImpactWords({ impact }: { impact: Impact }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <p>
        {t('issue.happens')}{' '}
        {impact.submitted > 0 ? t('issue.submitted', { count: impact.submitted }) : t('issue.nobody')}
      </p>
      {impact.lines.length > 0 ? (
        <ul className={css.impact}>
          {impact.lines.map(({ code, message, blocking }) => (
            <li key={code + message} data-blocking={blocking}>
              {message}
            </li>
          ))}
        </ul>
      ) : null}
      {impact.dated.length > 0 ? (
        <Note tone="wait" title={t('issue.dated')}>
          <ul>
            {impact.dated.map(({ path, message }) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      {impact.changes.length > 0 ? (
        <details className={css.changes}>
          <summary>{t('changes.count', { count: impact.changes.length })}</summary>
          <ChangeList changes={impact.changes} />
        </details>
      ) : null}
    </>
  )
}
