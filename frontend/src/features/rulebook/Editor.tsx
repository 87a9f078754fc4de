import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Note } from '@/ui/Note'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { EditorProvider } from './blocks/EditorContext'
import { ConflictNote } from './ConflictNote'
import { FaultList } from './FaultList'
import { IssueAct } from './IssueAct'
import type { Part } from './model/parts'
import { Translations } from './model/translations'
import { PartNav } from './PartNav'
import { PartPage } from './PartPage'
import { Preview } from './Preview'
import type { Draft } from './queries'
import css from './rulebook.module.css'
import { Toolbar, type View } from './Toolbar'
import { type Drafting, useDraft } from './useDraft'
import { YamlView } from './YamlView'

const route = getRouteApi('/inside/dieu-hanh/$editionId/the-le/soan')
const ENGLISH = 'bv.rulebook.english'

interface Props {
  editionId: string
  editionTitle: string
  draft: Draft
}

/** The draft in forms, as text and as people will see it. */
export function Editor({ editionId, editionTitle, draft }: Props) {
  const { t } = useTranslation('rulebook')
  const drafting = useDraft(editionId, draft)
  const { phan: part = 'identity' } = route.useSearch()
  const [view, setView] = useState<View>(drafting.readable ? 'forms' : 'yaml')
  const [english, setEnglish] = useState(() => localStorage.getItem(ENGLISH) === '1')
  const [translations] = useState(() => new Translations(`bv.rulebook.left.${editionId}`))
  const showEnglish = (shown: boolean) => {
    localStorage.setItem(ENGLISH, shown ? '1' : '0')
    setEnglish(shown)
  }
  // One form of the draft is saved before the other is shown, so that both are always the same draft.
  const turnTo = (next: View) => void drafting.flush().then(() => setView(next))
  const shown = view === 'forms' && !drafting.readable ? 'yaml' : view
  return (
    <EditorProvider value={{ store: drafting.store, english, translations }}>
      <div className={css.frame}>
        <PageTitle
          above={
            <Link to="/dieu-hanh/$editionId/the-le" params={{ editionId }}>
              {[editionTitle, t('overview.title')].filter(Boolean).join(' · ')}
            </Link>
          }
          title={t('editor.title')}
          lead={t('editor.lead')}
          action={<IssueAct editionId={editionId} drafting={drafting} />}
        />
        <Toolbar drafting={drafting} view={shown} onView={turnTo} english={english} onEnglish={showEnglish} />
        <Notices drafting={drafting} view={shown} />
        {shown === 'yaml' ? (
          <YamlView drafting={drafting} draft={`${editionId}.${draft.number}`} />
        ) : (
          <Panes part={part} view={shown} />
        )}
      </div>
    </EditorProvider>
  )
}

function Panes({ part, view }: { part: Part; view: View }) {
  const { t } = useTranslation('rulebook')
  return (
    <div className={css.panes} data-view={view}>
      <aside className={css.side}>
        <PartNav part={part} />
      </aside>
      <div className={css.form}>
        <header className={css.partHead}>
          <h2>{t(`part.${part}`)}</h2>
          <p>{t(`lead.${part}`)}</p>
        </header>
        <FaultList part={part} />
        <PartPage key={part} part={part} />
      </div>
      <section className={css.preview} aria-label={t('preview.label')}>
        <h2 className="visually-hidden">{t('preview.label')}</h2>
        <Preview part={part} />
      </section>
    </div>
  )
}

function Notices({ drafting, view }: { drafting: Drafting; view: View }) {
  const { t } = useTranslation('rulebook')
  const { store, theirs, problem } = drafting
  const { faults } = useSyncExternalStore(store.subscribe, store.get)
  // The text names them itself, line by line.
  const whole = view === 'yaml' ? [] : faults.filter(({ path }) => path === '')
  return (
    <div className={css.notices}>
      {theirs ? <ConflictNote drafting={drafting} theirs={theirs} /> : null}
      {problem && !theirs ? <Problem problem={problem} /> : null}
      {whole.length > 0 ? (
        <Note tone="bad" title={t('editor.unreadable')}>
          {whole.map(({ message, line }) => (
            <p key={message}>{t('faults.atLine', { line, message })}</p>
          ))}
        </Note>
      ) : null}
    </div>
  )
}
