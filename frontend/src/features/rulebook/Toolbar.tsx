import { Button, Checkbox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SavedNote } from '@/ui/SavedNote'
import { useSelected, useStore } from './blocks/EditorContext'
import { examplesIn } from './model/example'
import tabsCss from './tabs.module.css'
import toolbarCss from './toolbar.module.css'
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

/** Where saving stands, the way back, and the three ways to look at the draft; on a phone in two rows. */
export function Toolbar({ drafting, view, onView, english, onEnglish }: Props) {
  const { t } = useTranslation('rulebook')
  const [more, setMore] = useState(false)
  return (
    <div className={toolbarCss.toolbar}>
      <Views view={view} onView={onView} readable={drafting.readable} />
      <Undoing />
      {drafting.theirs ? null : <SavedNote state={drafting.state} at={drafting.savedAt} />}
      <button
        type="button"
        className={toolbarCss.overflow}
        aria-expanded={more}
        aria-label={t('act.more')}
        onClick={() => setMore(!more)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div className={toolbarCss.overflowed} data-open={more}>
        <Checkbox
          label={t('english.show')}
          checked={english}
          onChange={event => onEnglish(event.currentTarget.checked)}
        />
        <Standing />
      </div>
    </div>
  )
}

function Views({ view, onView, readable }: Pick<Props, 'view' | 'onView'> & { readable: boolean }) {
  const { t } = useTranslation('rulebook')
  return (
    <fieldset className={tabsCss.tabs} aria-label={t('view.label')}>
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
    const press = (event: KeyboardEvent) => {
      if (!isUndo(event) || isTextField(event.target)) return
      event.preventDefault()
      if (event.shiftKey) store.redo()
      else store.undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store])
  return (
    <span className={toolbarCss.undoing}>
      <Button variant="default" disabled={!before} onClick={() => store.undo()}>
        <Arrow turned={false} />
        <span>{t('act.undo')}</span>
      </Button>
      <Button variant="default" disabled={!after} onClick={() => store.redo()}>
        <Arrow turned />
        <span>{t('act.redo')}</span>
      </Button>
    </span>
  )
}

/** Stands for the word where there is no room for it. */
function Arrow({ turned }: { turned: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" data-turned={turned}>
      <path
        d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  )
}

const isUndo = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'

/** How much is left to do, in two figures. */
function Standing() {
  const { t } = useTranslation('rulebook')
  const faults = useSelected(state => state.faults.length)
  const examples = useSelected(({ document }) => examplesIn(document).length)
  return (
    <p className={toolbarCss.standing}>
      <span data-bad={faults > 0}>
        {faults > 0 ? t('faults.inside', { count: faults }) : t('faults.none')}
      </span>
      {examples > 0 ? <span>{t('example.left', { count: examples })}</span> : null}
    </p>
  )
}
