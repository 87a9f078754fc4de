import { Button, Checkbox } from '@mantine/core'
import { type KeyboardEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { SavedNote } from '@/ui/SavedNote'
import { useSelected, useStore } from './blocks/EditorContext'
import { examplesIn } from './model/example'
import css from './rulebook.module.css'
import type { Drafting } from './useDraft'

export type View = 'forms' | 'preview' | 'yaml'
const VIEWS: View[] = ['forms', 'preview', 'yaml']

interface Props {
  drafting: Drafting
  view: View
  onView: (view: View) => void
  english: boolean
  onEnglish: (shown: boolean) => void
}

/** Where saving stands, the way back, and the three ways to look at the draft. */
export function Toolbar({ drafting, view, onView, english, onEnglish }: Props) {
  const { t } = useTranslation('rulebook')
  return (
    <div className={css.toolbar}>
      <Views view={view} onView={onView} readable={drafting.readable} />
      <Undoing />
      <Checkbox
        label={t('english.show')}
        checked={english}
        onChange={event => onEnglish(event.currentTarget.checked)}
      />
      <Standing />
      <SavedNote state={drafting.state} at={drafting.savedAt} />
    </div>
  )
}

function Views({ view, onView, readable }: Pick<Props, 'view' | 'onView'> & { readable: boolean }) {
  const { t } = useTranslation('rulebook')
  return (
    <fieldset className={css.views} aria-label={t('view.label')}>
      {VIEWS.map(one => (
        <button
          key={one}
          type="button"
          data-which={one}
          aria-pressed={view === one}
          disabled={one !== 'yaml' && !readable}
          onClick={() => onView(one)}
        >
          {t(`view.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

function Undoing() {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const before = useSelected(({ past }) => past.length > 0)
  const after = useSelected(({ future }) => future.length > 0)
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (!isUndo(event) || isTextField(event.target)) return
      event.preventDefault()
      if (event.shiftKey) store.redo()
      else store.undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store])
  return (
    <span className={css.undoing}>
      <Button variant="default" disabled={!before} onClick={() => store.undo()}>
        {t('act.undo')}
      </Button>
      <Button variant="default" disabled={!after} onClick={() => store.redo()}>
        {t('act.redo')}
      </Button>
    </span>
  )
}

const isUndo = (event: globalThis.KeyboardEvent | KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'

/** How much is left to do, in two figures. */
function Standing() {
  const { t } = useTranslation('rulebook')
  const faults = useSelected(state => state.faults.length)
  const examples = useSelected(({ document }) => examplesIn(document).length)
  return (
    <p className={css.standing}>
      <span data-bad={faults > 0}>
        {faults > 0 ? t('faults.inside', { count: faults }) : t('faults.none')}
      </span>
      {examples > 0 ? <span>{t('example.left', { count: examples })}</span> : null}
    </p>
  )
}
