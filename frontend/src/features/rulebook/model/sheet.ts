import { millionths, shownTrillionths, type Trillionths, times, toTrillionths } from './decimal'
import { isObject, type Json, listOf } from './json'

export interface Adding {
  /** What the criteria that make the scale add up to, exact, as people read it. */
  sum: string
  /** How much is lacking or too much. */
  difference: string
  state: 'whole' | 'short' | 'over' | 'unknown'
  /** What bonuses can add on top; null when there is none. */
  bonus: string | null
}

/** The most a criterion gives, its factor included; null when one of them is no number. */
export function mostOf(criterion: Json | undefined): Trillionths | null {
  if (!isObject(criterion)) return null
  const [max, factor] = [millionths(criterion.max), millionths(criterion.factor ?? 1)]
  return max === null || factor === null ? null : times(max, factor)
}

const kindOf = (criterion: Json) => (isObject(criterion) ? (criterion.kind ?? 'points') : 'points')

function sum(criteria: Json[]): Trillionths {
  return criteria.reduce<Trillionths>((so, criterion) => so + (mostOf(criterion) ?? 0n), 0n)
}

/** The criteria against the scale. */
export function addingUp(criteria: Json | undefined, scale: Json | undefined): Adding {
  const all = listOf(criteria)
  const counted = sum(all.filter(criterion => kindOf(criterion) === 'points'))
  const extra = all.filter(criterion => kindOf(criterion) === 'bonus')
  const bonus = extra.length > 0 ? shownTrillionths(sum(extra)) : null
  const wanted = millionths(scale)
  if (wanted === null) return { sum: shownTrillionths(counted), difference: '', state: 'unknown', bonus }
  const difference = counted - toTrillionths(wanted)
  const state = difference === 0n ? 'whole' : difference < 0n ? 'short' : 'over'
  return {
    sum: shownTrillionths(counted),
    difference: shownTrillionths(difference < 0n ? -difference : difference),
    state,
    bonus,
  }
}

/** The sub-criteria against their criterion. */
export function partsAddUp(criterion: Json | undefined): Adding | null {
  if (!isObject(criterion) || listOf(criterion.parts).length === 0) return null
  return addingUp(criterion.parts, criterion.max)
}
