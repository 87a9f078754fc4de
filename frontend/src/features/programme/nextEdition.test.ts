import { describe, expect, it } from 'vitest'
import { nextEdition } from './nextEdition'

describe('the next edition', () => {
  it.each([
    [{ ordinal: 'VIII', years: '2020-2021', code: 'ht-2020' }, ['IX', '2022-2023', 'ht-2022']],
    [{ ordinal: '9', years: '2026', code: 'tre-2026' }, ['10', '2027', 'tre-2027']],
    [{ ordinal: '2026', years: '2026', code: 'tn-2026' }, ['2027', '2027', 'tn-2027']],
    [{ ordinal: 'XXXIX', years: '2026–2027', code: 'kc' }, ['XL', '2028–2029', 'kc']],
    [{ ordinal: 'X', years: '2024-2025', code: 'stkt-x' }, ['XI', '2026-2027', 'stkt-xi']],
    [{ ordinal: 'XI', years: '2026-2027', code: 'stkt-xi' }, ['XII', '2028-2029', 'stkt-xii']],
    [{ ordinal: '6', years: '2026', code: 'htstkt-6' }, ['7', '2027', 'htstkt-7']],
    [{ ordinal: '9', years: '2026', code: 'tre-09-2026' }, ['10', '2027', 'tre-10-2027']],
    [{ ordinal: '10', years: '2026', code: 'stkt-x' }, ['11', '2027', 'stkt-xi']],
    [{ ordinal: 'V', years: '2026', code: 'v-thi-v' }, ['VI', '2027', 'v-thi-vi']],
    [{ ordinal: 'X', years: '2026', code: 'xanh-lx' }, ['XI', '2027', 'xanh-lx']],
    [{ ordinal: 'đặc biệt', years: '', code: 'db-2026' }, ['đặc biệt', '', 'db-2026']],
  ])('is guessed from %o', (edition, [ordinal, years, code]) => {
    expect(nextEdition(edition)).toEqual({ ordinal, years, code })
  })
})
