import { expect, it } from 'vitest'
import { formatDate, formatDateTime, formatMoney, formatPoints, formatSize, formatTime } from './format'
import { dayOf, instantOf, timeOf, wallOf } from './vietnamTime'

const LAST_MINUTE = '2026-11-30T16:59:00Z'

it('shows an instant as it is on the wall in Vietnam', () => {
  expect(formatDate(LAST_MINUTE)).toBe('30/11/2026')
  expect(formatTime(LAST_MINUTE)).toBe('23:59')
  expect(formatTime('2026-11-30T17:00:00Z')).toBe('00:00')
  expect(formatDateTime(LAST_MINUTE)).toBe('23:59 ngày 30/11/2026')
})

it('shows points with a decimal comma and money with dots', () => {
  expect(formatPoints('87.5')).toBe('87,50')
  expect(formatPoints('83.3333', 4)).toBe('83,3333')
  expect(formatMoney(15_000_000)).toBe('15.000.000\u00a0đồng')
})

it('counts sizes as the regulation prints them', () => {
  expect(formatSize(10 * 1024 * 1024)).toBe('10 MB')
  expect(formatSize(5_242_880)).toBe('5 MB')
  expect(formatSize(3_600_000)).toBe('3,4 MB')
  expect(formatSize(51_200)).toBe('50 kB')
})

it('reads a day and a time as people type them', () => {
  expect(dayOf('1/9/2026')).toBe('2026-09-01')
  expect(dayOf('31/02/2026')).toBeNull()
  expect(timeOf('17h00')).toBe('17:00')
  expect(timeOf('9')).toBe('09:00')
  expect(timeOf('25:00')).toBeNull()
})

it('turns a wall time in Vietnam into an instant and back', () => {
  expect(instantOf('2026-12-01', '00:00')).toBe('2026-11-30T17:00:00.000Z')
  expect(wallOf('2026-11-30T17:00:00Z')).toEqual({ day: '2026-12-01', time: '00:00' })
})
