import { useState } from 'react'
import type { Json } from '../model/json'

export interface Typing<T> {
  /** How a stored value is written. */
  shown: (value: Json | undefined) => T
  /** What is stored for what is typed; text that is not yet a value is stored as it is. */
  stored: (typed: T) => Json | undefined
}

/** What somebody types, for a value stored in another form; follows the value when it changes elsewhere. */
export function useTyped<T>(value: Json | undefined, { shown, stored }: Typing<T>): [T, (typed: T) => void] {
  const [typed, setTyped] = useState(() => shown(value))
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if (stored(typed) !== value) setTyped(shown(value))
  }
  return [typed, setTyped]
}
