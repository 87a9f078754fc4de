import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Note } from '@/ui/Note'
import type { Json } from './model/json'
import { partsThatDiffer } from './model/parts'
import type { Draft } from './queries'
import css from './rulebook.module.css'
import type { Drafting } from './useDraft'

/** Two versions of one draft, from two tabs or people: where they differ, and the choice; undo leads to the other. */
export function ConflictNote({ drafting, theirs }: { drafting: Drafting; theirs: Draft }) {
  const { t } = useTranslation('rulebook')
  const other = JSON.parse(theirs.document ?? '{}') as Json
  const parts = partsThatDiffer(drafting.store.get().document, other).map(part => t(`part.${part}`))
  const note = useRef<HTMLDivElement>(null)
  // Whoever types further down would not learn why nothing is saved any more.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div ref={note}>
      <Note tone="wait" title={t('conflict.title')} live>
        <p>{t('conflict.explain', { who: theirs.byName })}</p>
        {parts.length > 0 ? <p>{t('conflict.parts', { parts: parts.join(', ') })}</p> : null}
        <div className={css.acts}>
          <Button onClick={drafting.keepMine}>{t('conflict.keepMine')}</Button>
          <Button variant="default" onClick={drafting.takeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
        </div>
      </Note>
    </div>
  )
}
