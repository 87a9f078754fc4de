/** How far the server's clock is ahead of this device's, learnt from the Date header of every answer. */
let offset = 0

export function learnServerTime(response: Response): void {
  const date = Date.parse(response.headers.get('Date') ?? '')
  if (Number.isNaN(date)) return
  const seen = date + 500 - Date.now()
  // The header has whole seconds: follow it only when it is clearly elsewhere.
  if (Math.abs(seen - offset) > 1500) offset = seen
}

/** The time by the server's clock, in milliseconds. */
export function serverNow(): number {
  return Date.now() + offset
}
