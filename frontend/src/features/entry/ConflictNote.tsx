import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/ui/format'
import { Note } from '@/ui/Note'
import type { Draft } from './draft'
import css from './entry.module.css'
import type { Autosave, Conflict } from './useAutosave'

interface Props {
  saving: Autosave
  conflict: Conflict
}

/** Two versions of one draft, from two tabs or devices: shows both where they differ and lets the person choose. */
export function ConflictNote({ saving, conflict }: Props) {
  const { t } = useTranslation('entry')
  const differing = differences(saving.draft, conflict.theirs)
  return (
    <Note tone="wait" title={t('conflict.title')} live>
      <p>{t('conflict.explain', { at: formatDateTime(conflict.at) })}</p>
      <ul className={css.versions}>
        {differing.map(({ key, mine, theirs }) => (
          <li key={key}>
            <div>
              <h4>{t('conflict.mine')}</h4>
              <p className={css.said}>{mine || t('conflict.empty')}</p>
            </div>
            <div>
              <h4>{t('conflict.theirs')}</h4>
              <p className={css.said}>{theirs || t('conflict.empty')}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className={css.acts}>
        <Button onClick={saving.keepMine}>{t('conflict.keepMine')}</Button>
        <Button variant="default" onClick={saving.takeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </Note>
  )
}

/** Every text of a draft under a name of its own. */
function textsOf(draft: Draft): Record<string, string> {
  const { answers, authors, ...head } = draft
  const people = authors.flatMap(({ name, share, details, guardian }, place) => [
    [`${place} name`, name],
    [`${place} share`, share],
    ...Object.entries(details).map(([kind, text]) => [`${place} ${kind}`, text]),
    ...Object.entries(guardian ?? {}).map(([part, text]) => [`${place} guardian ${part}`, text]),
  ])
  return { ...head, ...answers, ...Object.fromEntries(people) }
}

function differences(mine: Draft, theirs: Draft) {
  const [here, there] = [textsOf(mine), textsOf(theirs)]
  return [...new Set([...Object.keys(here), ...Object.keys(there)])]
    .map(key => ({ key, mine: here[key] ?? '', theirs: there[key] ?? '' }))
    .filter(pair => pair.mine !== pair.theirs)
}
