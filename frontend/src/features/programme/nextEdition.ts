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

function nextOrdinal(ordinal: string): string {
  if (/^\d{1,3}$/.test(ordinal)) return String(Number(ordinal) + 1)
  for (let number = 1; number < 300; number++) if (roman(number) === ordinal) return roman(number + 1)
  return ordinal
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
    code: moveOn(code),
  }
}
