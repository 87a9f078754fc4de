import { type Json, type JsonObject, stepsOf } from './json'

/** The pages of the editor, in the order of a regulation. */
export const PARTS = [
  'identity',
  'people',
  'eligibility',
  'fields',
  'dossier',
  'timeline',
  'rounds',
  'ranking',
  'prizes',
  'outcome',
] as const
export type Part = (typeof PARTS)[number]

export interface Fault {
  /** From 1; 0 when the text is not at hand. */
  line: number
  path: string
  code: string
  message: string
}

export const isPart = (word: unknown): word is Part => PARTS.some(part => part === word)

/** The page on which a fault is mended; null when it is about the whole document. */
export function partOf(path: string): Part | null {
  const first = stepsOf(path)[0]
  if (first === 'ageGroups') return 'fields'
  if (first === 'ceremony') return 'outcome'
  return isPart(first) ? first : null
}

/** How many faults each page has. */
export function countByPart(faults: Pick<Fault, 'path'>[]): Partial<Record<Part, number>> {
  const count: Partial<Record<Part, number>> = {}
  for (const { path } of faults) {
    const part = partOf(path)
    if (part) count[part] = (count[part] ?? 0) + 1
  }
  return count
}

/** Whether a fault there belongs to this place: at it, or inside. */
export function isWithin(fault: string, place: string): boolean {
  return fault === place || fault.startsWith(`${place}.`) || fault.startsWith(`${place}[`)
}

/** The parts in which two documents differ. */
export function partsThatDiffer(one: Json, other: Json): Part[] {
  const text = (document: Json, key: string) => JSON.stringify((document as JsonObject | null)?.[key] ?? null)
  const keys: Record<Part, string[]> = {
    ...(Object.fromEntries(PARTS.map(part => [part, [part]])) as Record<Part, string[]>),
    fields: ['fields', 'ageGroups'],
    outcome: ['outcome', 'ceremony'],
  }
  return PARTS.filter(part => keys[part].some(key => text(one, key) !== text(other, key)))
}
