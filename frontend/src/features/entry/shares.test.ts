import { expect, it } from 'vitest'
import { evenShares, shareText, shareUnits, sumOf } from './shares'

it('reads a share as people type it, exactly', () => {
  expect(shareUnits('33,33')).toBe(333_300)
  expect(shareUnits(' 33.3334 % ')).toBe(333_334)
  expect(shareUnits('một nửa')).toBeNull()
  expect(shareUnits('1,23456')).toBeNull()
  expect(shareText(333_300)).toBe('33,33')
  expect(shareText(1_000_000)).toBe('100')
})

it('says how much is lacking or too much', () => {
  expect(sumOf(['33,33', '33.33', '33,34'])).toEqual({ sum: '100', state: 'whole', difference: '0' })
  expect(sumOf(['33,33', '33,33', '33,33'])).toEqual({ sum: '99,99', state: 'short', difference: '0,01' })
  expect(sumOf(['60', '50', '?'])).toEqual({ sum: '110', state: 'over', difference: '10' })
})

it('cuts a whole evenly for any number of authors', () => {
  expect(evenShares(3)).toEqual(['33,34', '33,33', '33,33'])
  for (let count = 1; count <= 100; count++) expect(sumOf(evenShares(count)).state).toBe('whole')
})
