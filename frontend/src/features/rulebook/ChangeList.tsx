import { useTranslation } from 'react-i18next'
import { PARTS, partOf } from './model/parts'
import type { Change } from './queries'
import css from './rulebook.module.css'
import versionsCss from './versions.module.css'

/** Differences between two versions in words, under the headings of their parts. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('rulebook')
  if (changes.length === 0) return <p className={css.quiet}>{t('changes.none')}</p>
  const parts = PARTS.filter(part => changes.some(change => partOf(change.part) === part))
  return (
    <div className={versionsCss.changeParts}>
      {parts.map(part => (
        <section key={part} aria-label={t(`part.${part}`)}>
          <h3>{t(`part.${part}`)}</h3>
          <ul>
            {changes
              .filter(change => partOf(change.part) === part)
              .map(change => (
                <li key={change.path + change.kind}>
                  <OneChange change={change} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function OneChange({ change: { kind, label, before, after } }: { change: Change }) {
  const { t } = useTranslation('rulebook')
  if (kind === 'ADDED')
    return (
      <>
        <span className={versionsCss.kind}>{t('changes.added')}</span> {label}
        {after ? <ins>{after}</ins> : null}
      </>
    )
  if (kind === 'REMOVED')
    return (
      <>
        <span className={versionsCss.kind}>{t('changes.removed')}</span> {label}
        {before ? <del>{before}</del> : null}
      </>
    )
  return (
    <>
      {label}
      <del>{before ?? t('changes.nothing')}</del>
      <ins>{after ?? t('changes.nothing')}</ins>
    </>
  )
}
