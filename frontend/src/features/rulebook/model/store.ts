import { itemOf } from './code'
import { confirmed } from './example'
import { get, insert, isObject, type Json, move, remove, set } from './json'
import type { Fault } from './parts'

const SAME_TYPING = 1500
const MOST_STEPS = 200

export interface EditorState {
  document: Json
  faults: Fault[]
  /** The text as it was last saved, if nothing was wrong with it. */
  sound: string | null
  past: Json[]
  future: Json[]
}

const WHOLE_OR_NOTHING = /\.(threshold|money)$/

/** A threshold or an amount of which nothing is left is none. */
function emptied(document: Json, path: string): Json {
  const around = itemOf(path)
  const part = get(document, around)
  const left = isObject(part) ? Object.keys(part).filter(key => key !== 'example') : ['']
  return WHOLE_OR_NOTHING.test(around) && left.length === 0 ? set(document, around, undefined) : document
}

const found = (text: string, faults: Fault[]) => ({ faults, sound: faults.length === 0 ? text : null })

/** The draft being edited: one immutable document, what is wrong with it, and the way back. */
export class EditorStore {
  private state: EditorState
  private readonly listeners = new Set<() => void>()
  private lastKey = ''
  private lastTime = 0

  constructor(document: Json, faults: Fault[] = []) {
    this.state = { document, ...found(JSON.stringify(document), faults), past: [], future: [] }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly get = (): EditorState => this.state

  /** One step that can be undone; typing on in the same place is one step. */
  change(next: (document: Json) => Json, key = ''): void {
    const document = next(this.state.document)
    if (document === this.state.document) return
    const now = Date.now()
    const goesOn = key !== '' && key === this.lastKey && now - this.lastTime < SAME_TYPING
    Object.assign(this, { lastKey: key, lastTime: now })
    const past = goesOn ? this.state.past : [...this.state.past, this.state.document].slice(-MOST_STEPS)
    this.put({ document, past, future: [] })
  }

  /** A value changes hands: what was an example there is the organiser's now. */
  set(path: string, value: Json | undefined): void {
    if (get(this.state.document, path) === value) return
    this.change(document => confirmed(emptied(set(document, path, value), path), path), path)
  }

  insert(list: string, place: number, item: Json): void {
    this.change(document => confirmed(insert(document, list, place, item), list))
  }

  remove(list: string, place: number): void {
    this.change(document => confirmed(remove(document, list, place), list))
  }

  move(list: string, from: number, to: number): void {
    this.change(document => confirmed(move(document, list, from, to), list))
  }

  undo(): void {
    const before = this.state.past.at(-1)
    if (before === undefined) return
    const { past, future, document } = this.state
    this.lastKey = ''
    this.put({ document: before, past: past.slice(0, -1), future: [document, ...future] })
  }

  redo(): void {
    const [after, ...future] = this.state.future
    if (after === undefined) return
    this.lastKey = ''
    this.put({ document: after, past: [...this.state.past, this.state.document], future })
  }

  /** @param text what was saved, as the faults were looked for in it */
  setFaults(faults: Fault[], text: string): void {
    this.put(found(text, faults))
  }

  private put(change: Partial<EditorState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
