import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { get, type Json, listOf } from '../model/json'
import { isWithin } from '../model/parts'
import type { EditorState, EditorStore } from '../model/store'
import type { Translations } from '../model/translations'

interface Editor {
  store: EditorStore
  /** Whether English words are shown beside the Vietnamese ones. */
  english: boolean
  translations: Translations
}

const Context = createContext<Editor | null>(null)

export const EditorProvider = Context.Provider

export function useEditor(): Editor {
  const editor = useContext(Context)
  if (!editor) throw new Error('outside of the editor')
  return editor
}

export function useStore(): EditorStore {
  return useEditor().store
}

/** A view of the editor's state; what `select` gives must be the same value while nothing changed. */
export function useSelected<T>(select: (state: EditorState) => T): T {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

/** What stands at this place of the document; re-renders only when that changes. */
export function useAt(path: string): Json | undefined {
  return useSelected(({ document }) => get(document, path))
}

export function useTextAt(path: string): string {
  const value = useAt(path)
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}

export function useLength(list: string): number {
  return useSelected(({ document }) => listOf(get(document, list)).length)
}

/** What the server finds wrong at this place or, with `inside`, in it. */
export function useFault(path: string, inside = true): string | null {
  return useSelected(
    ({ faults }) => faults.find(f => f.path === path || (inside && isWithin(f.path, path)))?.message ?? null,
  )
}

export function useFaultCount(path: string): number {
  return useSelected(({ faults }) => faults.filter(fault => isWithin(fault.path, path)).length)
}

export function useSetter(path: string): (value: Json | undefined) => void {
  const store = useStore()
  return useCallback(value => store.set(path, value), [store, path])
}
