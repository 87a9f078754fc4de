const FRACTION = /^(\d{1,6})\s*\/\s*(\d{1,6})$/
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%?$/

/** '2 / 3' → '2/3', '90 %' or '90' → '90%', '66,7%' → '66.7%'; null when it is no part of a whole. */
export function shareOf(text: string): string | null {
  const typed = text.trim()
  const fraction = FRACTION.exec(typed)
  if (fraction) {
    const [part, whole] = [Number(fraction[1]), Number(fraction[2])]
    return whole >= 1 && part <= whole ? `${part}/${whole}` : null
  }
  const percent = PERCENT.exec(typed)
  if (!percent) return null
  const [whole, places = ''] = [Number(percent[1]), percent[2]]
  const tooMuch = whole > 100 || (whole === 100 && /[1-9]/.test(places))
  return tooMuch ? null : `${whole}${places ? `.${places}` : ''}%`
}

/** How many of so many make the share: of 2/3, 6 of 9 and 7 of 10. */
export function leastOf(share: string, members: number): number | null {
  const plain = shareOf(share)
  if (!plain) return null
  const fraction = FRACTION.exec(plain)
  const [part, whole] = fraction ? [Number(fraction[1]), Number(fraction[2])] : perCent(plain)
  return Math.floor((part * members + whole - 1) / whole)
}

function perCent(plain: string): [number, number] {
  const [whole = '0', places = ''] = plain.slice(0, -1).split('.')
  return [Number(whole + places), 100 * 10 ** places.length]
}

/** As people write it: '2/3', '66,7 %'. */
export function shownShare(share: string, language: string): string {
  const plain = shareOf(share)
  if (!plain?.endsWith('%')) return plain ?? share
  const figure = plain.slice(0, -1)
  return `${language === 'en' ? figure : figure.replace('.', ',')} %`
}
