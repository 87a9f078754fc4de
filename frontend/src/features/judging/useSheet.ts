import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, api, ifMatch, unwrap } from '@/api/client'
import { mySheetsQuery, type Sheet, sheetQuery } from './queries'
import { requestOf, type SheetText, textOf } from './sheetText'

const PAUSE = 700
const AGAIN = 8000

export interface SheetKeeping {
  text: SheetText
  change: (next: (text: SheetText) => SheetText) => void
  state: 'idle' | 'saving' | 'saved' | 'failed'
  savedAt: string | null
  problem: unknown
  /** The sheet as somebody saved it elsewhere meanwhile. */
  elsewhere: Sheet | null
  keepMine: () => void
  takeTheirs: () => void
  /** Saves what is not saved yet; the stored version, or null when it could not be. */
  flush: () => Promise<number | null>
}

/** Keeps a sheet on the server while it is typed. One save at a time; what is typed meanwhile goes with the next. */
export function useSheet(sheet: Sheet): SheetKeeping {
  const queries = useQueryClient()
  const [text, setText] = useState(() => textOf(sheet))
  const [state, setState] = useState<SheetKeeping['state']>('idle')
  const [savedAt, setSavedAt] = useState(sheet.savedAt ?? null)
  const [problem, setProblem] = useState<unknown>(null)
  const [elsewhere, setElsewhere] = useState<Sheet | null>(null)
  const now = useRef({ text, kept: text, version: sheet.version, blocked: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<boolean> | null>(null)

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = now.current.text
    setState('saving')
    try {
      const header = ifMatch(now.current.version)
      const body = requestOf(sent, sheet.criteria)
      const saved = await unwrap(
        api.PUT('/api/sheets/{id}', { params: { path: { id: sheet.id }, header }, body, keepalive: true }),
      )
      const { savedAt: at, version } = saved
      Object.assign(now.current, { kept: sent, version })
      // What stands around the sheet, such as how far it is, follows what was kept.
      queries.setQueryData(
        sheetQuery(sheet.id).queryKey,
        known => known && { ...known, ...body, savedAt: at, version },
      )
      setSavedAt(at)
      setProblem(null)
      setState('saved')
      return true
    } catch (refused) {
      setState('failed')
      setProblem(refused)
      const stale = refused instanceof ApiProblem && refused.status === 412
      now.current.blocked = refused instanceof ApiProblem && refused.status >= 400 && refused.status !== 401
      if (stale)
        await unwrap(api.GET('/api/sheets/{id}', { params: { path: { id: sheet.id } } }))
          .then(setElsewhere)
          .catch(() => undefined)
      return false
    }
  }, [queries, sheet.id, sheet.criteria])

  const saveAll = useCallback((): Promise<boolean> => {
    running.current ??= (async () => {
      let good = true
      while (good && now.current.text !== now.current.kept && !now.current.blocked) good = await saveOnce()
      return good && now.current.text === now.current.kept
    })().finally(() => {
      running.current = null
    })
    return running.current
  }, [saveOnce])

  const schedule = useCallback(
    (pause: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        void saveAll().then(good => {
          if (!good && !now.current.blocked) schedule(AGAIN)
        })
      }, pause)
    },
    [saveAll],
  )

  const change = useCallback(
    (next: (text: SheetText) => SheetText) => {
      now.current.text = next(now.current.text)
      now.current.blocked = now.current.blocked && elsewhere !== null
      setText(now.current.text)
      schedule(PAUSE)
    },
    [elsewhere, schedule],
  )

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    return (await saveAll()) ? now.current.version : null
  }, [saveAll])

  const settle = (mine: boolean) => {
    if (!elsewhere) return
    Object.assign(now.current, { version: elsewhere.version, blocked: false })
    if (!mine) {
      now.current.text = textOf(elsewhere)
      now.current.kept = now.current.text
      setText(now.current.text)
      setSavedAt(elsewhere.savedAt ?? null)
    }
    setElsewhere(null)
    setProblem(null)
    setState('idle')
    if (mine) schedule(0)
  }

  useEffect(() => {
    const retry = () => schedule(0)
    const leave = () => void saveAll()
    window.addEventListener('online', retry)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('pagehide', leave)
      clearTimeout(timer.current)
      void saveAll().then(() => queries.invalidateQueries({ queryKey: mySheetsQuery.queryKey }))
    }
  }, [queries, saveAll, schedule])

  return {
    text,
    change,
    state,
    savedAt,
    problem,
    elsewhere,
    keepMine: () => settle(true),
    takeTheirs: () => settle(false),
    flush,
  }
}
