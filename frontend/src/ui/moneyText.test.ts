import i18next from 'i18next'
import { afterEach, expect, it } from 'vitest'
import { plainMoney } from './moneyText'

afterEach(() => i18next.changeLanguage('vi'))

it.each([
  ['vi', '30.000.000', '30000000'],
  ['vi', '30.', '30'],
  ['vi', '30,000,000', '30000000'],
  ['vi', '1,5', '1,5'],
  ['en', '30,000,000', '30000000'],
  ['en', '30,', '30'],
  ['en', '30.000.000', '30000000'],
  ['en', '1.5', '1.5'],
  ['en', '30 000 000', '30000000'],
  ['vi', '15 triệu', '15triệu'],
])('in %s %s is %s', async (language, typed, plain) => {
  await i18next.changeLanguage(language)
  expect(plainMoney(typed)).toBe(plain)
})
