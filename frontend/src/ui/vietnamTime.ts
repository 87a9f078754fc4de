const OFFSET = '+07:00'

/** The instant of a day and a time on the wall in Vietnam: ('2026-11-30', '17:00') → '2026-11-30T10:00:00.000Z'. */
export function instantOf(day: string, time: string): string {
  return new Date(`${day}T${time}:00${OFFSET}`).toISOString()
}

/** The day and time on the wall in Vietnam of an instant. */
export function wallOf(instant: string): { day: string; time: string } {
  const shifted = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) }
}

/** '30/11/2026' → '2026-11-30'; null when it is no such day. */
export function dayOf(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text)
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/** '17:00', '17h00', '17h' or '17' → '17:00'; null when it is no time. */
export function timeOf(text: string): string | null {
  const match = /^\s*(\d{1,2})(?:\s*[:hg.]\s*(\d{2})?)?\s*$/i.exec(text)
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
