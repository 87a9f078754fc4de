import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem } from '@/api/client'
import { serverNow } from '@/api/clock'
import type { Json } from './model/json'
import { EditorStore } from './model/store'
import { type Draft, readDraft, writeDraft } from './queries'

const PAUSE = 900
const AGAIN = 8000

export interface Drafting {
  store: EditorStore
  /** The draft as text. It is what is saved while somebody types in it, else it follows the forms. */
  yaml: string
  typeYaml: (text: string) => void
  /** Whether the text can be read as a document at all; while not, there is nothing to show in forms. */
  readable: boolean
  version: number
  state: 'idle' | 'saving' | 'saved' | 'failed'
  savedAt: string | null
  problem: unknown
  /** What another tab or person saved meanwhile. */
  theirs: Draft | null
  keepMine: () => void
  takeTheirs: () => void
  /** Saves what is not saved yet; the stored version, or null when it could not be. */
  flush: () => Promise<number | null>
}

const documentOf = (draft: Draft): Json => JSON.parse(draft.document ?? '{}') as Json

/** What is to be saved: the forms' document, or the text while that is what was typed last. */
interface Work {
  typed: string | null
  saved: string
  version: number
  stored: Draft
  blocked: boolean
}

/** Keeps a draft on the server while it is edited. One save at a time; what changes meanwhile goes with the next. */
export function useDraft(editionId: string, draft: Draft): Drafting {
  const [store] = useState(() => new EditorStore(documentOf(draft), draft.faults))
  const [yaml, setYaml] = useState(draft.yaml)
  const [readable, setReadable] = useState(draft.document !== null)
  const [state, setState] = useState<Drafting['state']>('idle')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [theirs, setTheirs] = useState<Draft | null>(null)
  const work = useRef<Work>({
    typed: null,
    saved: JSON.stringify(store.get().document),
    version: draft.version,
    stored: draft,
    blocked: false,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<boolean> | null>(null)

  const wanted = useCallback(() => work.current.typed ?? JSON.stringify(store.get().document), [store])

  /** The server has it: faults are shown, and the other form of the draft follows. */
  const adopt = useCallback(
    (answer: Draft, sent: string) => {
      const now = work.current
      Object.assign(now, { saved: sent, version: answer.version, stored: answer })
      store.setFaults(answer.faults, answer.document ?? '')
      setReadable(answer.document !== null)
      if (now.typed === null) setYaml(answer.yaml)
      else if (now.typed === sent && answer.document !== null) {
        const read = documentOf(answer)
        store.change(() => read, 'yaml')
        Object.assign(now, { typed: null, saved: JSON.stringify(read) })
      }
      setSavedAt(new Date(serverNow()).toISOString())
      setProblem(null)
      setState('saved')
    },
    [store],
  )

  /** Somebody saved in between: perhaps we did, and only the answer was lost. */
  const meet = useCallback(
    async (sent: string): Promise<boolean> => {
      const latest = await readDraft(editionId)
      const before = work.current.stored
      if (latest.document === before.document && latest.yaml === before.yaml) {
        work.current.version = latest.version
        return true
      }
      if (latest.yaml === sent || JSON.stringify(documentOf(latest)) === sent) {
        adopt(latest, sent)
        return true
      }
      work.current.blocked = true
      setTheirs(latest)
      return false
    },
    [adopt, editionId],
  )

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = wanted()
    setState('saving')
    try {
      adopt(await writeDraft(editionId, work.current.version, sent), sent)
      return true
    } catch (refused) {
      if (refused instanceof ApiProblem && refused.status === 412 && (await meet(sent).catch(() => false)))
        return true
      if (!work.current.blocked) setProblem(refused)
      setState('failed')
      return false
    }
  }, [adopt, editionId, meet, wanted])

  const isDirty = useCallback(() => wanted() !== work.current.saved, [wanted])

  const saveAll = useCallback((): Promise<boolean> => {
    running.current ??= (async () => {
      let good = true
      while (good && isDirty() && !work.current.blocked) good = await saveOnce()
      return good && !isDirty()
    })().finally(() => {
      running.current = null
    })
    return running.current
  }, [isDirty, saveOnce])

  const schedule = useCallback(
    (pause: number) => {
      clearTimeout(timer.current)
      if (work.current.blocked) return
      timer.current = setTimeout(() => {
        void saveAll().then(good => {
          if (!good && !work.current.blocked) schedule(AGAIN)
        })
      }, pause)
    },
    [saveAll],
  )

  const typeYaml = useCallback(
    (text: string) => {
      work.current.typed = text
      setYaml(text)
      schedule(PAUSE)
    },
    [schedule],
  )

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    return (await saveAll()) ? work.current.version : null
  }, [saveAll])

  /** Whichever is left stays behind in the steps that can be undone, so nothing is lost either way. */
  const settle = useCallback(
    (mine: boolean) => {
      if (!theirs) return
      const own = store.get().document
      Object.assign(work.current, { version: theirs.version, stored: theirs, blocked: false })
      if (theirs.document !== null) store.change(() => documentOf(theirs))
      if (mine) store.change(() => own)
      else Object.assign(work.current, { typed: null, saved: JSON.stringify(store.get().document) })
      if (mine) work.current.saved = ''
      else setYaml(theirs.yaml)
      if (!mine) store.setFaults(theirs.faults, theirs.document ?? '')
      setTheirs(null)
      setState('idle')
      schedule(0)
    },
    [schedule, store, theirs],
  )

  useEffect(() => {
    let last = store.get().document
    const follow = store.subscribe(() => {
      const { document } = store.get()
      if (document === last) return
      last = document
      if (isDirty()) schedule(PAUSE)
    })
    const retry = () => schedule(0)
    const leave = () => void saveAll()
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault()
    }
    window.addEventListener('online', retry)
    window.addEventListener('pagehide', leave)
    window.addEventListener('beforeunload', warn)
    return () => {
      follow()
      window.removeEventListener('online', retry)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('beforeunload', warn)
      clearTimeout(timer.current)
      void saveAll()
    }
  }, [isDirty, saveAll, schedule, store])

  return {
    store,
    yaml,
    typeYaml,
    readable,
    version: work.current.version,
    state,
    savedAt,
    problem,
    theirs,
    keepMine: () => settle(true),
    takeTheirs: () => settle(false),
    flush,
  }
}
