import type { Draft } from './draft'

/** What was typed on this device and may not have reached the server. */
export interface LocalCopy {
  draft: Draft
  /** The server's version it was typed upon. */
  version: number
  /** ISO instant. */
  at: string
}

const keyOf = (entryId: string) => `bv.draft.${entryId}`

export function keepCopy(entryId: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(entryId), JSON.stringify(copy))
  } catch {
    // A full or forbidden storage must not stop the typing: the server's copy remains.
  }
}

export function findCopy(entryId: string): LocalCopy | null {
  try {
    const text = localStorage.getItem(keyOf(entryId))
    return text ? (JSON.parse(text) as LocalCopy) : null
  } catch {
    return null
  }
}

export function dropCopy(entryId: string): void {
  try {
    localStorage.removeItem(keyOf(entryId))
  } catch {
    // Nothing was kept.
  }
}
