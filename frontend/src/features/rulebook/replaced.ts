import { useState } from 'react'

interface Replaced {
  before: string
  name: string
}

/** The text that a file took the place of: kept until it is put back or the tab is closed, so a reload loses nothing. */
export function useReplaced(draft: string) {
  const key = `bv.rulebook.replaced.${draft}`
  const [replaced, setReplaced] = useState<Replaced | null>(
    () => JSON.parse(sessionStorage.getItem(key) ?? 'null') as Replaced | null,
  )
  const keep = (next: Replaced | null) => {
    setReplaced(next)
    try {
      if (next) sessionStorage.setItem(key, JSON.stringify(next))
      else sessionStorage.removeItem(key)
    } catch {
      // A full store only means that a reload forgets it.
    }
  }
  return { replaced, keep }
}
