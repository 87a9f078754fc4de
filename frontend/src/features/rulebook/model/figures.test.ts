import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import {
  isGrouped,
  millionths,
  shownTrillionths,
  storedMoney,
  storedNumber,
  times,
  typedMoney,
  typedNumber,
} from './decimal'
import { leastOf, shareOf, shownShare } from './share'
import { addingUp, partsAddUp } from './sheet'

describe('decimals', () => {
  it.each([
    ['33,5', 33_500_000n],
    ['33.5', 33_500_000n],
    [0.1, 100_000n],
    ['-2', -2_000_000n],
    ['1,2345678', null],
    ['12a', null],
    ['', null],
    [undefined, null],
  ])('are read exactly: %s', (value, units) => {
    expect(millionths(value)).toBe(units)
  })

  it('are multiplied and shown without a surprise', () => {
    expect(shownTrillionths(times(100_000n, 3_000_000n))).toBe('0,3')
    expect(shownTrillionths(times(-1_500_000n, 2_000_000n))).toBe('-3')
  })

  it('stay text until they are a number', () => {
    expect(storedNumber('33,5')).toBe(33.5)
    expect(storedNumber('33,')).toBe('33,')
    expect(storedNumber('9007199254740993')).toBe('9007199254740993')
    expect(storedNumber('  ')).toBeUndefined()
    expect(typedNumber(0.5)).toBe('0,5')
  })

  it.each([
    ['1.000', 1000],
    ['12.345.678', 12_345_678],
    ['1.000,5', 1000.5],
    ['-2.500', -2500],
    ['0.125', 0.125],
    ['33.5', 33.5],
    ['1.25', 1.25],
    ['1000.125', 1000.125],
  ])('a dot before three figures parts thousands in Vietnamese: %s', (typed, number) => {
    expect(storedNumber(typed)).toBe(number)
  })

  it('a comma parts thousands in English, and only there', async () => {
    expect(isGrouped('1,000')).toBe(false)
    await i18next.changeLanguage('en')
    try {
      expect(storedNumber('1,000')).toBe(1000)
      expect(storedNumber('1.125')).toBe(1.125)
      expect(typedMoney(30_000_000)).toBe('30,000,000')
      expect(storedMoney('30,000,000')).toBe(30_000_000)
      expect(storedMoney('30.000.000')).toBe(30_000_000)
      expect(storedMoney('1.5')).toBe('1.5')
    } finally {
      await i18next.changeLanguage('vi')
    }
  })

  it('money is typed with dots or without', () => {
    expect(typedMoney(15_000_000)).toBe('15.000.000')
    expect(storedMoney('15.000.000')).toBe(15_000_000)
    expect(storedMoney('15 triệu')).toBe('15 triệu')
    expect(storedMoney('')).toBeUndefined()
  })
})

describe('shares', () => {
  it.each([
    ['2/3', '2/3'],
    [' 2 / 3 ', '2/3'],
    ['90 %', '90%'],
    ['90', '90%'],
    ['66,7%', '66.7%'],
    ['100%', '100%'],
    ['100,5%', null],
    ['3/2', null],
    ['1/0', null],
    ['hai phần ba', null],
  ])('are read as people write them: %s', (typed, share) => {
    expect(shareOf(typed)).toBe(share)
  })

  it.each([
    ['2/3', 9, 6],
    ['2/3', 10, 7],
    ['90%', 10, 9],
    ['66.7%', 9, 7],
    ['0%', 9, 0],
  ])('%s of %i is %i', (share, members, least) => {
    expect(leastOf(share, members)).toBe(least)
  })

  it('are shown in the reader’s way', () => {
    expect(shownShare('66.7%', 'vi')).toBe('66,7 %')
    expect(shownShare('66.7%', 'en')).toBe('66.7 %')
    expect(shownShare('2/3', 'vi')).toBe('2/3')
  })
})

describe('a score sheet adds up', () => {
  it('exactly, where binary fractions would not', () => {
    const criteria = Array.from({ length: 10 }, () => ({ max: 0.1 }))

    expect(addingUp(criteria, 1)).toEqual({ sum: '1', difference: '0', state: 'whole', bonus: null })
  })

  it('with factors, bonuses on top and penalties beside', () => {
    const criteria = [
      { max: 40, factor: 2 },
      { max: '19,5', kind: 'points' },
      { max: 5, kind: 'bonus' },
      { max: 10, kind: 'penalty' },
    ]

    expect(addingUp(criteria, 100)).toEqual({ sum: '99,5', difference: '0,5', state: 'short', bonus: '5' })
  })

  it('to too much, or to nothing comparable', () => {
    expect(addingUp([{ max: 101 }], 100)).toMatchObject({ state: 'over', difference: '1' })
    expect(addingUp([{ max: 50 }, { max: 'năm mươi' }], '')).toMatchObject({ sum: '50', state: 'unknown' })
  })

  it('sub-criteria against their criterion', () => {
    expect(partsAddUp({ max: 10, parts: [{ max: 4 }, { max: 6 }] })?.state).toBe('whole')
    expect(partsAddUp({ max: 10 })).toBeNull()
  })
})
