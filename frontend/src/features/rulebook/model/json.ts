/** A rulebook document as it is stored: plain JSON, changed only by making a new one. */
export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json | undefined
}

const known = new Map<string, (string | number)[]>()

/** 'rounds[0].sheet.scale' → ['rounds', 0, 'sheet', 'scale'] */
export function stepsOf(path: string): (string | number)[] {
  const found = known.get(path)
  if (found) return found
  const steps = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) =>
    index === undefined ? (key ?? '') : Number(index),
  )
  known.set(path, steps)
  return steps
}

/** The path as the server writes it in a fault. */
export function pathOf(steps: (string | number)[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`
    return path ? `${path}.${step}` : step
  }, '')
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])

/** What stands there; undefined when nothing does. */
export function get(document: Json | undefined, path: string): Json | undefined {
  let here = document
  for (const step of stepsOf(path)) {
    if (typeof step === 'number') here = Array.isArray(here) ? here[step] : undefined
    else here = isObject(here) ? here[step] : undefined
  }
  return here
}

function put(here: Json | undefined, steps: (string | number)[], value: Json | undefined): Json {
  const [step, ...rest] = steps
  if (step === undefined) return value ?? null
  if (typeof step === 'number') {
    const list = listOf(here)
    return list.map((item, place) => (place === step ? put(item, rest, value) : item))
  }
  const parts = isObject(here) ? here : {}
  if (rest.length > 0) return { ...parts, [step]: put(parts[step], rest, value) }
  if (value !== undefined) return { ...parts, [step]: value }
  const { [step]: _gone, ...others } = parts
  return others
}

/** The same document with another value there; `undefined` takes a part out. Missing parts on the way are made. */
export function set(document: Json, path: string, value: Json | undefined): Json {
  return put(document, stepsOf(path), value)
}

export function insert(document: Json, list: string, place: number, item: Json): Json {
  const items = listOf(get(document, list))
  return set(document, list, [...items.slice(0, place), item, ...items.slice(place)])
}

export function remove(document: Json, list: string, place: number): Json {
  return set(
    document,
    list,
    listOf(get(document, list)).filter((_, at) => at !== place),
  )
}

/** The item changes places with its neighbours until it stands at `to`. */
export function move(document: Json, list: string, from: number, to: number): Json {
  const items = listOf(get(document, list))
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return document
  const others = items.filter((_, at) => at !== from)
  return set(document, list, [...others.slice(0, to), item, ...others.slice(to)])
}

/** Every value in the document that stands under one of these keys. */
export function valuesUnder(here: Json | undefined, keys: ReadonlySet<string>): string[] {
  if (Array.isArray(here)) return here.flatMap(item => valuesUnder(item, keys))
  if (!isObject(here)) return []
  return Object.entries(here).flatMap(([key, value]) =>
    typeof value === 'string' ? (keys.has(key) ? [value] : []) : valuesUnder(value, keys),
  )
}
