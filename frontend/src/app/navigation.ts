import type { Session } from './session'
import { hasRole } from './session'

export interface Place {
  to: '/' | '/ho-so' | '/cham' | '/phieu-bau' | '/dieu-hanh' | '/chuyen-gia' | '/quan-tri'
  text: 'home' | 'entries' | 'judging' | 'ballots' | 'organise' | 'experts' | 'admin'
}

/** What the header offers to this person. */
export function placesFor(session: Session | null | undefined): Place[] {
  const places: Place[] = [{ to: '/', text: 'home' }]
  if (!session) return places
  const staff = hasRole(session, 'ADMINISTRATOR', 'ORGANISER', 'SECRETARY')
  const judge = hasRole(session, 'JUDGE', 'PANEL_CHAIR')
  if (!staff && !judge) places.push({ to: '/ho-so', text: 'entries' })
  if (judge) places.push({ to: '/cham', text: 'judging' }, { to: '/phieu-bau', text: 'ballots' })
  if (staff) places.push({ to: '/dieu-hanh', text: 'organise' }, { to: '/chuyen-gia', text: 'experts' })
  if (hasRole(session, 'ADMINISTRATOR')) places.push({ to: '/quan-tri', text: 'admin' })
  return places
}
