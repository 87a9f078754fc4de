import { describe, expect, it } from 'vitest'
import { codeFrom, freeCode, settleCode, withFreshCodes } from './code'
import { stopsOf } from './days'
import { confirmed, examplesIn, ownerOf } from './example'
import { get, insert, type Json, move, remove, set } from './json'
import { countByPart, isWithin, partOf, partsThatDiffer } from './parts'
import { EditorStore } from './store'

const document: Json = {
  identity: { ordinal: 'IX', title: { vi: 'Hội thi', en: 'Contest' } },
  fields: [
    { code: 'ck', name: 'Cơ khí' },
    { code: 'nn', name: 'Nông nghiệp' },
    { code: 'yd', name: 'Y dược' },
  ],
}

describe('editing by path', () => {
  it('changes one place and shares the rest', () => {
    const changed = set(document, 'fields[1].name', 'Nông lâm')

    expect(get(changed, 'fields[1].name')).toBe('Nông lâm')
    expect(get(document, 'fields[1].name')).toBe('Nông nghiệp')
    expect(get(changed, 'identity')).toBe(get(document, 'identity'))
  })

  it('makes the parts on the way, and takes a part out', () => {
    const made = set(document, 'prizes.threshold.points', 85)

    expect(get(made, 'prizes')).toEqual({ threshold: { points: 85 } })
    expect(set(made, 'prizes.threshold', undefined)).toMatchObject({ prizes: {} })
  })

  it('finds nothing where the way does not lead', () => {
    expect(get(document, 'fields[7].name')).toBeUndefined()
    expect(get(document, 'identity[0]')).toBeUndefined()
  })

  it('adds, removes and moves items of a list', () => {
    const codes = (changed: Json) => (get(changed, 'fields') as { code: string }[]).map(({ code }) => code)

    expect(codes(insert(document, 'fields', 1, { code: 'new' }))).toEqual(['ck', 'new', 'nn', 'yd'])
    expect(codes(remove(document, 'fields', 0))).toEqual(['nn', 'yd'])
    expect(codes(move(document, 'fields', 2, 0))).toEqual(['yd', 'ck', 'nn'])
    expect(move(document, 'fields', 0, -1)).toBe(document)
  })
})

describe('codes', () => {
  it.each([
    ['Tính mới và tính sáng tạo', 'tinh-moi-va-tinh-sang-tao'],
    ['Đắk Lắk: 80 + 20', 'dak-lak-80-20'],
    ['Nông, lâm, ngư nghiệp, tài nguyên và môi trường', 'nong-lam-ngu-nghiep-tai-nguyen-va-moi-tr'],
    ['!?', ''],
  ])('are made from the name: %s', (name, code) => {
    expect(codeFrom(name)).toBe(code)
  })

  it('are free in the whole document', () => {
    expect(freeCode(document, 'ck')).toBe('ck-2')
    expect(freeCode(document, 'xd')).toBe('xd')
    expect(freeCode([{ code: 'a'.repeat(40) }], 'a'.repeat(40))).toHaveLength(40)
  })

  it('settle with the first name and then stay', () => {
    const made = insert(document, 'fields', 3, withFreshCodes(document, { code: '', name: 'Xây dựng' }))
    const named = settleCode(made, 'fields[3]', 'Xây dựng')

    expect(get(made, 'fields[3].code')).toBe('new-1')
    expect(get(named, 'fields[3].code')).toBe('xay-dung')
    expect(settleCode(named, 'fields[3]', 'Giao thông')).toBe(named)
  })

  it('stay when something already refers to them', () => {
    const referred = { rounds: [{ code: 'new-1', name: '' }], ranking: { round: 'new-1' } }

    expect(settleCode(referred, 'rounds[0]', 'Chung khảo')).toBe(referred)
  })

  it('differ for every part of a new item', () => {
    const made = withFreshCodes(document, { code: '', questions: [{ code: '' }, { code: '' }] })

    expect(made).toEqual({ code: 'new-1', questions: [{ code: 'new-2' }, { code: 'new-3' }] })
  })
})

describe('example values', () => {
  it.each([
    ['rounds[0].sheet.criteria[1].max', 'rounds[0].sheet.criteria[1]'],
    ['rounds[0].sheet.scale', 'rounds[0]'],
    ['ranking.tieBreaks[2].criterion', 'ranking'],
    ['prizes.levels[0].money.dong', 'prizes.levels[0].money'],
    ['prizes.levels[10].name.vi', 'prizes.levels[10]'],
    ['people.details[3].required', 'people'],
    ['identity.title', null],
  ])('belong to the innermost part that can be marked: %s', (path, owner) => {
    expect(ownerOf(path)).toBe(owner)
  })

  it('are confirmed by a change of theirs, and by no other', () => {
    const marked: Json = {
      rounds: [
        {
          example: true,
          sheet: {
            criteria: [
              { max: 40, example: true },
              { max: 60, example: true },
            ],
          },
        },
      ],
    }

    const changed = confirmed(marked, 'rounds[0].sheet.criteria[1].max')

    expect(examplesIn(changed)).toEqual(['rounds[0]', 'rounds[0].sheet.criteria[0]'])
  })
})

describe('faults', () => {
  const faults = ['identity.title.vi', 'ageGroups[0].name', 'ceremony', 'fields', '', 'version'].map(
    path => ({ path }),
  )

  it('are counted at the part in which they are mended', () => {
    expect(countByPart(faults)).toEqual({ identity: 1, fields: 2, outcome: 1 })
    expect(partOf('')).toBeNull()
  })

  it('are within a place, not beside it', () => {
    expect(isWithin('rounds[1].sheet', 'rounds[1]')).toBe(true)
    expect(isWithin('rounds[10].sheet', 'rounds[1]')).toBe(false)
    expect(isWithin('rounds', 'rounds[1]')).toBe(false)
  })
})

it('tells in which parts two documents differ', () => {
  const other = set(set(document, 'fields[0].name', 'Cơ khí chế tạo'), 'ceremony.within', 'by-rank')

  expect(partsThatDiffer(document, other)).toEqual(['fields', 'outcome'])
})

describe('the timeline', () => {
  it('counts days between dates, from the last extension, and tells one that comes too early', () => {
    const stops = stopsOf({
      milestones: [
        { kind: 'opens', at: '2026-01-01T00:00' },
        { kind: 'announced' },
        { kind: 'closes', at: '2026-07-30T17:00' },
        { kind: 'ceremony', at: '2026-08-20T08:00' },
      ],
      extensions: [
        { kind: 'closes', at: '2026-08-15T17:00' },
        { kind: 'closes', at: '2026-08-30T17:00' },
      ],
    })

    expect(stops.map(({ days }) => days)).toEqual([null, null, 242, -10])
    expect(stops[2]).toMatchObject({ at: '2026-08-30T17:00', before: '2026-07-30T17:00', early: false })
    expect(stops[3]?.early).toBe(true)
  })
})

describe('undo', () => {
  it('brings back what was removed, and a stretch of typing is one step', () => {
    const store = new EditorStore(document)

    store.set('identity.ordinal', 'X')
    store.set('identity.ordinal', 'XI')
    store.remove('fields', 0)
    store.undo()

    expect(get(store.get().document, 'fields')).toEqual(get(document, 'fields'))
    store.undo()
    expect(store.get().document).toEqual(document)
    store.redo()
    expect(get(store.get().document, 'identity.ordinal')).toBe('XI')
  })

  it('takes out a threshold of which nothing is left', () => {
    const store = new EditorStore({ prizes: { levels: [{ threshold: { points: 85 } }] } })

    store.set('prizes.levels[0].threshold.points', undefined)

    expect(store.get().document).toEqual({ prizes: { levels: [{}] } })
  })
})
