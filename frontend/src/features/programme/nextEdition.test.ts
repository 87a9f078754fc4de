import { describe, expect, it } from 'vitest'
import { nextEdition } from './nextEdition'

describe('the next edition', () => {
  it.each([
    [{ ordinal: 'VIII', years: '2020-2021', code: 'ht-2020' }, ['IX', '2022-2023', 'ht-2022']],
    [{ ordinal: '9', years: '2026', code: 'tre-2026' }, ['10', '2027', 'tre-2027']],
    [{ ordinal: '2026', years: '2026', code: 'tn-2026' }, ['2027', '2027', 'tn-2027']],
    [{ ordinal: 'XXXIX', years: '2026–2027', code: 'kc' }, ['XL', '2028–2029', 'kc']],
    [{ ordinal: 'đặc biệt', years: '', code: 'db-2026' }, ['đặc biệt', '', 'db-2026']],
  ])('is guessed from %o', (edition, [ordinal, years, code]) => {
    expect(nextEdition(edition)).toEqual({ ordinal, years, code })
  })
})
