import { expect, it } from 'vitest'
import { answerOfPerson, answerOfRows, personOf, rowsOf } from './structuredAnswer'

it('keeps a row that is still empty and drops what is not said in a cell', () => {
  expect(answerOfRows([{ title: 'Máy sấy', year: '' }, {}])).toBe('[{"title":"Máy sấy"},{}]')
  expect(rowsOf('[{"title":"Máy sấy"},{}]')).toEqual([{ title: 'Máy sấy' }, {}])
})

it('takes a table without rows and a person without a word for no answer', () => {
  expect(answerOfRows([])).toBe('')
  expect(answerOfPerson({ name: ' ', phone: '' })).toBe('')
})

it('reads nothing from what is no table or person', () => {
  expect(rowsOf('chưa có')).toEqual([])
  expect(rowsOf('{"title":"x"}')).toEqual([])
  expect(personOf('[1]')).toEqual({})
  expect(personOf('')).toEqual({})
})
