import { get, isObject, type Json, listOf, set } from './json'

/** Where the schema lets a value be marked as an example; the longest that fits is the owner of a value. */
const OWNERS = [
  'identity.organisers[]',
  'identity.legalBasis[]',
  'people',
  'eligibility[]',
  'ageGroups[]',
  'timeline',
  'rounds[]',
  'rounds[].sheet.criteria[]',
  'rounds[].sheet.criteria[].parts[]',
  'rounds[].aggregation',
  'rounds[].figures[]',
  'rounds[].divergence',
  'rounds[].ballot',
  'rounds[].ballot.quorum',
  'ranking',
  'prizes.levels[]',
  'prizes.levels[].threshold',
  'prizes.levels[].money',
  'prizes.special[]',
  'prizes.special[].money',
  'prizes.collective[]',
  'prizes.collective[].money',
  'outcome.signer',
  'outcome.certificate',
  'outcome.forwarding',
  'outcome.commendations[]',
  'ceremony',
].map(owner => new RegExp(`^${owner.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]')}(?=[.[]|$)`))

/** The innermost place whose mark covers this value; null when there is none. */
export function ownerOf(path: string): string | null {
  const found = OWNERS.map(owner => owner.exec(path)?.[0]).filter(place => place !== undefined)
  return found.reduce<string | null>(
    (best, place) => (place.length > (best?.length ?? 0) ? place : best),
    null,
  )
}

export function isExample(document: Json, place: string): boolean {
  const value = get(document, place)
  return isObject(value) && (value.example === true || value.example === 'true')
}

/** The organiser made the value his own: its mark goes. */
export function confirmed(document: Json, path: string): Json {
  const owner = ownerOf(path)
  return owner && isExample(document, owner) ? set(document, `${owner}.example`, undefined) : document
}

/** Every place still marked, for the count beside the parts. */
export function examplesIn(here: Json | undefined, path = ''): string[] {
  if (Array.isArray(here)) return listOf(here).flatMap((item, at) => examplesIn(item, `${path}[${at}]`))
  if (!isObject(here)) return []
  const own = here.example === true ? [path] : []
  const inner = Object.entries(here).flatMap(([key, value]) =>
    examplesIn(value ?? null, path ? `${path}.${key}` : key),
  )
  return [...own, ...inner]
}
