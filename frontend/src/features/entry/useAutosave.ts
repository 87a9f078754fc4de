import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, api, unwrap } from '@/api/client'
import { type Entry, entryQuery, type Fault } from '@/api/entry'
import { type Draft, draftOf, isSame, requestOf } from './draft'
import { dropCopy, findCopy, keepCopy } from './localCopy'
import { saveDraft } from './queries'

const PAUSE = 900
const AGAIN = 8000

export interface Conflict {
  /** What is stored on the server now. */
  theirs: Draft
  version: number
  at: string
}

export interface Autosave {
  draft: Draft
  change: (next: (draft: Draft) => Draft) => void
  state: 'idle' | 'saving' | 'saved' | 'failed'
  savedAt: string
  faults: Fault[]
  /** Asks the server again what is missing, for what is not part of the draft: files. */
  recheck: () => void
  conflict: Conflict | null
  keepMine: () => void
  takeTheirs: () => void
  /** When text typed earlier on this device was brought back. */
  restoredAt: string | null
  problem: unknown
  /** Saves what is not saved yet; answers the stored version and its faults, null when it could not. */
  flush: () => Promise<{ version: number; faults: Fault[] } | null>
}

/** What to begin with: text typed on this device that never reached the server goes before the server's. */
function beginning(entry: Entry) {
  const stored = draftOf(entry.dossier)
  const copy = findCopy(entry.id)
  if (!copy || isSame(copy.draft, stored)) return { draft: stored, restoredAt: null, conflict: null }
  if (copy.version === entry.version) return { draft: copy.draft, restoredAt: copy.at, conflict: null }
  const conflict = { theirs: stored, version: entry.version, at: entry.updatedAt }
  return { draft: copy.draft, restoredAt: null, conflict }
}

/** Keeps the form on the server while it is typed, and on this device until the server has it. */
export function useAutosave(entry: Entry): Autosave {
  const queries = useQueryClient()
  const [begun] = useState(() => beginning(entry))
  const [draft, setDraft] = useState(begun.draft)
  const [state, setState] = useState<Autosave['state']>('idle')
  const [savedAt, setSavedAt] = useState(entry.updatedAt)
  const [faults, setFaults] = useState(entry.faults)
  const [conflict, setConflict] = useState<Conflict | null>(begun.conflict)
  const [problem, setProblem] = useState<unknown>(null)
  const now = useRef({ draft: begun.draft, stored: draftOf(entry.dossier), version: entry.version, faults })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<boolean> | null>(null)
  const blocked = useRef(begun.conflict !== null)

  const stored = useCallback(
    (words: Draft, version: number, updatedAt: string, found: Fault[]) => {
      Object.assign(now.current, { stored: words, version, faults: found })
      setSavedAt(updatedAt)
      setFaults(found)
      setProblem(null)
      // Whoever goes to the printed form and back meets what was typed, not what was once loaded.
      const { queryKey } = entryQuery(entry.id)
      void queries.cancelQueries({ queryKey })
      queries.setQueryData(
        queryKey,
        known =>
          known && { ...known, dossier: { ...known.dossier, ...words }, version, updatedAt, faults: found },
      )
    },
    [entry.id, queries],
  )

  /** Somebody saved in between: perhaps we did, and only the answer was lost. */
  const meet = useCallback(
    async (sent: Draft): Promise<boolean> => {
      const latest = await unwrap(api.GET('/api/entries/{id}', { params: { path: { id: entry.id } } }))
      const theirs = draftOf(latest.dossier)
      if (latest.editable && (isSame(theirs, sent) || isSame(theirs, now.current.stored))) {
        stored(theirs, latest.version, latest.updatedAt, latest.faults)
        return true
      }
      if (!latest.editable) queries.setQueryData(entryQuery(entry.id).queryKey, latest)
      blocked.current = true
      setConflict({ theirs, version: latest.version, at: latest.updatedAt })
      return false
    },
    [entry.id, queries, stored],
  )

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = now.current.draft
    setState('saving')
    try {
      const saved = await saveDraft(entry.id, now.current.version, requestOf(sent))
      stored(sent, saved.version, saved.savedAt, saved.faults)
      if (now.current.draft === sent) dropCopy(entry.id)
      setState('saved')
      return true
    } catch (refused) {
      if (refused instanceof ApiProblem && refused.status === 412) {
        const met = await meet(sent).catch(() => false)
        setState(met ? 'saved' : 'failed')
        return met
      }
      setProblem(refused)
      setState('failed')
      return false
    }
  }, [entry.id, meet, stored])

  const isDirty = useCallback(() => !isSame(now.current.draft, now.current.stored), [])

  /** One save at a time; what is typed meanwhile goes with the next. */
  const saveAll = useCallback((): Promise<boolean> => {
    running.current ??= (async () => {
      let good = true
      while (good && isDirty() && !blocked.current) good = await saveOnce()
      return good && !isDirty()
    })().finally(() => {
      running.current = null
    })
    return running.current
  }, [isDirty, saveOnce])

  const schedule = useCallback(
    (pause: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        void saveAll().then(good => {
          if (!good && !blocked.current) schedule(AGAIN)
        })
      }, pause)
    },
    [saveAll],
  )

  const change = useCallback(
    (next: (draft: Draft) => Draft) => {
      const typed = next(now.current.draft)
      now.current.draft = typed
      setDraft(typed)
      keepCopy(entry.id, { draft: typed, version: now.current.version, at: new Date().toISOString() })
      if (!blocked.current) schedule(PAUSE)
    },
    [entry.id, schedule],
  )

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const good = await saveAll()
    return good ? { version: now.current.version, faults: now.current.faults } : null
  }, [saveAll])

  const recheck = useCallback(() => {
    void unwrap(api.GET('/api/entries/{id}', { params: { path: { id: entry.id } } }))
      .then(latest => {
        now.current.faults = latest.faults
        setFaults(latest.faults)
      })
      .catch(() => undefined)
  }, [entry.id])

  const settle = useCallback(
    (choice: 'mine' | 'theirs') => {
      if (!conflict) return
      blocked.current = false
      Object.assign(now.current, { stored: conflict.theirs, version: conflict.version })
      if (choice === 'theirs') {
        now.current.draft = conflict.theirs
        setDraft(conflict.theirs)
        dropCopy(entry.id)
      }
      setConflict(null)
      setState('idle')
      schedule(0)
    },
    [conflict, entry.id, schedule],
  )

  useEffect(() => {
    if (begun.restoredAt) schedule(0)
    const retry = () => schedule(0)
    const leave = () => void saveAll()
    window.addEventListener('online', retry)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('pagehide', leave)
      clearTimeout(timer.current)
      void saveAll()
    }
  }, [begun.restoredAt, saveAll, schedule])

  return {
    draft,
    change,
    state,
    savedAt,
    faults,
    recheck,
    conflict,
    keepMine: () => settle('mine'),
    takeTheirs: () => settle('theirs'),
    restoredAt: begun.restoredAt,
    problem,
    flush,
  }
}
