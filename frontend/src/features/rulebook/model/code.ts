import { plainText } from '@/ui/plainText'
import { get, type Json, set, stepsOf, valuesUnder } from './json'

const LONGEST = 40
const CODES: ReadonlySet<string> = new Set(['code'])
const REFERENCES: ReadonlySet<string> = new Set([
  'question',
  'evidence',
  'attachment',
  'round',
  'criterion',
  'figure',
  'ballot',
  'level',
  'option',
  'is',
])

/** 'Tính mới, sáng tạo' → 'tinh-moi-sang-tao': ASCII, at most 40 characters; '' when nothing is left. */
export function codeFrom(name: string): string {
  return plainText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '')
}

/** The wanted code, or the first of wanted-2, wanted-3 … that nothing in the document bears. */
export function freeCode(document: Json, wanted: string): string {
  const taken = new Set(valuesUnder(document, CODES))
  if (!taken.has(wanted)) return wanted
  for (let place = 2; ; place++) {
    const ending = `-${place}`
    const code = wanted.slice(0, LONGEST - ending.length) + ending
    if (!taken.has(code)) return code
  }
}

const PROVISIONAL = /^new-\d+$/

/** The code of something that has no name yet; the first name gives it its own. */
export function provisionalCode(document: Json): string {
  const taken = new Set(valuesUnder(document, CODES))
  for (let number = 1; ; number++) if (!taken.has(`new-${number}`)) return `new-${number}`
}

/** Names what was just made after its first name. A code that something refers to, or that was chosen, stays. */
export function settleCode(document: Json, item: string, name: string): Json {
  const code = get(document, `${item}.code`)
  const wanted = codeFrom(name)
  if (typeof code !== 'string' || !PROVISIONAL.test(code) || wanted === '') return document
  if (valuesUnder(document, REFERENCES).includes(code)) return document
  return set(document, `${item}.code`, freeCode(document, wanted))
}

/** Gives every `code` inside a new item a provisional one of its own. */
export function withFreshCodes(document: Json, item: Json): Json {
  if (Array.isArray(item)) {
    const done: Json[] = []
    for (const one of item) done.push(withFreshCodes([document, ...done], one))
    return done
  }
  if (typeof item !== 'object' || item === null) return item
  let made: Json = item
  for (const key of Object.keys(item)) {
    if (key === 'code') made = set(made, 'code', provisionalCode([document, set(made, 'code', '')]))
    else made = set(made, key, withFreshCodes([document, made], item[key] ?? null))
  }
  return made
}

/** The object a value belongs to: 'fields[0]' of 'fields[0].name.vi'. */
export function itemOf(path: string): string {
  const last = stepsOf(path).at(-1)
  const cut = typeof last === 'number' ? path.lastIndexOf('[') : path.lastIndexOf('.')
  return path.slice(0, Math.max(cut, 0))
}
