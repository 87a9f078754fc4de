import type { components } from '@/api/schema'
import { parsePoints, toNumber, typed } from './points'
import type { Criterion, Sheet } from './queries'

/** A sheet as it is typed. */
export interface SheetText {
  points: Record<string, string>
  words: Record<string, string>
  remarks: string
  recommendation: string
}

export function textOf(sheet: Sheet): SheetText {
  return {
    points: Object.fromEntries(sheet.marks.map(mark => [mark.criterion, typed(mark.points)])),
    words: Object.fromEntries(sheet.marks.map(mark => [mark.criterion, mark.remark ?? ''])),
    remarks: sheet.remarks ?? '',
    recommendation: sheet.recommendation ?? '',
  }
}

/** The points of a criterion that could stand; null when there are none yet or they are wrong. */
export function pointsOf(text: SheetText, criterion: Criterion): number | null {
  const units = parsePoints(text.points[criterion.code] ?? '')
  if (units === null || units === undefined) return null
  const [max, step] = [Math.round(criterion.max * 10_000), Math.round(criterion.step * 10_000)]
  return units <= max && units % step === 0 ? units : null
}

/** What can be kept now; a wrong number stays on the page and counts as not given. */
export function requestOf(text: SheetText, criteria: Criterion[]): components['schemas']['SheetRequest'] {
  return {
    marks: criteria.map(criterion => {
      const units = pointsOf(text, criterion)
      return {
        criterion: criterion.code,
        points: units === null ? null : toNumber(units),
        remark: text.words[criterion.code]?.trim() || null,
      }
    }),
    remarks: text.remarks.trim() || null,
    recommendation: text.recommendation || null,
  }
}

/** Factors have two decimals at most. */
const HUNDREDTHS = 100

/** What is given so far adds up to, in ten-thousandths: with factors, a penalty taken off. The server counts anew. */
export function sumOf(text: SheetText, criteria: Criterion[]): number {
  const hundredfold = criteria.reduce((sum, criterion) => {
    const sign = criterion.kind === 'PENALTY' ? -1 : 1
    return sum + sign * (pointsOf(text, criterion) ?? 0) * Math.round(criterion.factor * HUNDREDTHS)
  }, 0)
  return hundredfold / HUNDREDTHS
}

interface Need {
  always: boolean
  low?: number | null
  high?: number | null
}

/** Whether these points (in ten-thousandths) need a reason in words. */
export function needsWords(need: Need, units: number | null): boolean {
  if (need.always) return true
  if (units === null) return false
  const points = toNumber(units)
  return (need.low ?? Number.NEGATIVE_INFINITY) > points || points > (need.high ?? Number.POSITIVE_INFINITY)
}

/** How many things are still missing before the sheet may be sealed. */
export function missingIn(text: SheetText, sheet: Sheet): number {
  const perCriterion = sheet.criteria.map(criterion => {
    const units = pointsOf(text, criterion)
    if (units === null) return 1
    return needsWords(criterion.remark, units) && !text.words[criterion.code]?.trim() ? 1 : 0
  })
  const whole = needsWords(sheet.remarksNeeded, sumOf(text, sheet.criteria)) && !text.remarks.trim() ? 1 : 0
  return perCriterion.reduce((sum, one) => sum + one, whole as number)
}
