import { expect, it } from 'vitest'
import { faultOf, parsePoints, toNumber, typed } from './points'

it('reads a decimal comma and a decimal point alike', () => {
  expect(parsePoints('33,5')).toBe(335_000)
  expect(parsePoints(' 33.5 ')).toBe(335_000)
  expect(parsePoints('')).toBeNull()
  expect(parsePoints('ba mươi')).toBeUndefined()
  expect(parsePoints('-1')).toBeUndefined()
})

it('adds without the errors of binary fractions', () => {
  const sum = ['0,1', '0,2', '33,3'].reduce((total, text) => total + (parsePoints(text) ?? 0), 0)

  expect(toNumber(sum)).toBe(33.6)
})

it('accepts zero, the maximum and whole steps, nothing else', () => {
  expect(faultOf('0', 40, 0.5)).toBeNull()
  expect(faultOf('40', 40, 0.5)).toBeNull()
  expect(faultOf('40,5', 40, 0.5)).toBe('max')
  expect(faultOf('12,3', 40, 0.5)).toBe('step')
  expect(faultOf('12,3', 40, 0.1)).toBeNull()
  expect(faultOf('x', 40, 0.5)).toBe('number')
})

it('shows points as they are typed', () => {
  expect(typed(33.5)).toBe('33,5')
  expect(typed(null)).toBe('')
})
