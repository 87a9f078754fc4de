import { serverNow } from '@/api/clock'
import { wallOf } from '@/ui/vietnamTime'

/** Age in whole years today in Việt Nam; null while the day is not a whole one. */
export function ageOf(born: string): number | null {
  const day = /^(\d{4})-(\d{2}-\d{2})$/.exec(born)
  if (!day) return null
  const today = wallOf(new Date(serverNow()).toISOString()).day
  const years = Number(today.slice(0, 4)) - Number(day[1])
  return today.slice(5) < (day[2] ?? '') ? years - 1 : years
}
