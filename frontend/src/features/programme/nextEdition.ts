interface Named {
  ordinal: string
  years: string
  code: string
}

const ROMAN: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  let left = number
  let text = ''
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      text += sign
      left -= value
    }
  return text
}

/** The number that is written so, in Arabic or in Roman figures of either case; null when it is none. */
function numberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  for (let number = 1; number < 300; number++) if (roman(number) === text.toUpperCase()) return number
  return null
}

/** Another number, written the way this one is. */
function alike(written: string, number: number): string {
  if (/^\d+$/.test(written)) return String(number).padStart(written.length, '0')
  return written === written.toLowerCase() ? roman(number).toLowerCase() : roman(number)
}

function nextOrdinal(ordinal: string): string {
  const number = numberOf(ordinal)
  return number === null ? ordinal : alike(ordinal, number + 1)
}

/** The last part of a code that says the ordinal says the next one: 'stkt-x' → 'stkt-xi'. */
function withNextOrdinal(code: string, ordinal: string): string {
  const number = numberOf(ordinal)
  const parts = code.split('-')
  const place = number === null ? -1 : parts.findLastIndex(part => numberOf(part) === number)
  return parts.map((part, at) => (at === place ? nextOrdinal(part) : part)).join('-')
}

/** What the next edition will probably be called: the next number, the same span of years moved on. */
export function nextEdition({ ordinal, years, code }: Named): Named {
  const found = years.match(/\d{4}/g)?.map(Number) ?? []
  const [first = 0, last = first] = found
  const span = last - first + 1
  const moveOn = (text: string) =>
    text.replaceAll(/\d{4}/g, year => (found.length > 0 ? String(Number(year) + span) : year))
  return {
    ordinal: found.length > 0 && ordinal === years ? moveOn(ordinal) : nextOrdinal(ordinal),
    years: moveOn(years),
    code: withNextOrdinal(moveOn(code), ordinal),
  }
}
