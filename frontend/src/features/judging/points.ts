/** Points are counted in ten-thousandths, whole numbers, so that sums are exact. */
const UNIT = 10_000
const TYPED = /^\d{1,5}(?:[.,]\d{1,4})?$/

/** "33,5" or "33.5" → 335000; null for nothing, undefined for what is no number. */
export function parsePoints(text: string): number | null | undefined {
  const typed = text.trim()
  if (!typed) return null
  if (!TYPED.test(typed)) return undefined
  const [whole = '0', part = ''] = typed.split(/[.,]/)
  return Number(whole) * UNIT + Number(part.padEnd(4, '0'))
}

/** What the server is sent: 335000 → 33.5. */
export function toNumber(units: number): number {
  return units / UNIT
}

export function toUnits(points: number): number {
  return Math.round(points * UNIT)
}

/** As a person types it: 33.5 → "33,5". */
export function typed(points: number | null | undefined): string {
  return points === null || points === undefined ? '' : String(points).replace('.', ',')
}

export type PointsFault = 'number' | 'max' | 'step'

/** What the form does not accept in typed points; null when all is well or nothing is typed. */
export function faultOf(text: string, max: number, step: number): PointsFault | null {
  const units = parsePoints(text)
  if (units === undefined) return 'number'
  if (units === null) return null
  if (units > toUnits(max)) return 'max'
  return units % toUnits(step) === 0 ? null : 'step'
}
