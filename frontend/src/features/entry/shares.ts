/** Per cent in ten-thousandths, exact; null when the text is no share. */
export function shareUnits(text: string): number | null {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,4}))?\s*%?\s*$/.exec(text)
  if (!match) return null
  return Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'))
}

const WHOLE = 1_000_000

/** '33,33' of units: no more decimals than needed. */
export function shareText(units: number): string {
  const [whole, rest] = [
    Math.floor(units / 10_000),
    String(units % 10_000)
      .padStart(4, '0')
      .replace(/0+$/, ''),
  ]
  return rest ? `${whole},${rest}` : String(whole)
}

export interface ShareSum {
  /** What the readable shares add up to. */
  sum: string
  state: 'whole' | 'short' | 'over'
  /** How much is lacking or too much. */
  difference: string
}

export function sumOf(shares: string[]): ShareSum {
  const units = shares.reduce((sum, share) => sum + (shareUnits(share) ?? 0), 0)
  const state = units === WHOLE ? 'whole' : units < WHOLE ? 'short' : 'over'
  return { sum: shareText(units), state, difference: shareText(Math.abs(WHOLE - units)) }
}

/** A whole cut in equal parts of two decimals; the first get the remaining hundredths. */
export function evenShares(count: number): string[] {
  const [each, rest] = [Math.floor(10_000 / count), 10_000 % count]
  return Array.from({ length: count }, (_, place) => shareText((each + (place < rest ? 1 : 0)) * 100))
}
