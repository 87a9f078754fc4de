import { get, isObject, type Json, listOf } from './json'

export interface Stop {
  /** Place in the list of milestones. */
  place: number
  kind: string
  /** Wall clock as it stands after the last extension; null while it is not a time. */
  at: string | null
  /** As first written, when an extension changed it. */
  before: string | null
  /** Whole days since the stop above that has a time; null when there is none. */
  days: number | null
  /** Whether it comes before a stop above it. */
  early: boolean
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const DAY = 86_400_000

const momentOf = (value: Json | undefined) => (typeof value === 'string' && MOMENT.test(value) ? value : null)

/** The milestones as a line of days, with the distances between them. */
export function stopsOf(timeline: Json | undefined): Stop[] {
  const later = (kind: string) =>
    listOf(get(timeline, 'extensions'))
      .filter(one => get(one, 'kind') === kind)
      .map(one => momentOf(get(one, 'at')))
      .findLast(at => at !== null) ?? null
  let last: string | null = null
  return listOf(get(timeline, 'milestones')).map((milestone, place) => {
    const kind = isObject(milestone) ? String(milestone.kind ?? '') : ''
    const first = momentOf(get(milestone, 'at'))
    const at = later(kind) ?? first
    const days = at && last ? Math.round((Date.parse(`${at}Z`) - Date.parse(`${last}Z`)) / DAY) : null
    const stop = { place, kind, at, before: at === first ? null : first, days, early: (days ?? 0) < 0 }
    last = at ?? last
    return stop
  })
}
