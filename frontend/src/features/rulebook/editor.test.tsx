import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { refusal, server, withServer } from '../../../tests/server'
import type { Json } from './model/json'

const EDITION = '019a0000-0000-7000-8000-000000000002'

const rulebook: Json = {
  version: 1,
  identity: { name: 'Hội thi', ordinal: 'IX', years: '2026', title: 'Hội thi lần thứ {ordinal} ({years})' },
  fields: [
    { code: 'ck', name: 'Cơ khí' },
    { code: 'yd', name: 'Y dược' },
  ],
  rounds: [
    {
      code: 'final',
      name: 'Chung khảo',
      mode: 'score',
      panels: 'per-field',
      sheet: {
        scale: 100,
        criteria: [
          { code: 'a', name: 'Tính mới', kind: 'points', max: 40, step: 0.5, factor: 1, example: true },
          { code: 'b', name: 'Hiệu quả', kind: 'points', max: 50, step: 0.5, factor: 1 },
        ],
      },
      aggregation: { type: 'mean', over: 'sheet' },
      advance: { type: 'all' },
    },
  ],
}

interface Kept {
  version: number
  document: string
  saves: Json[]
}

/** Keeps a draft as the real server does: any text, with what is wrong in it, under a version. */
function draftServer(faultsOf: (document: string) => object[] = () => []) {
  const kept: Kept = { version: 1, document: JSON.stringify(rulebook), saves: [] }
  const view = () => ({
    number: 2,
    state: 'DRAFT',
    document: kept.document,
    yaml: kept.document,
    faults: faultsOf(kept.document),
    actNumber: null,
    actDate: null,
    reason: null,
    byName: 'Lan',
    createdAt: '2026-11-23T07:00:00Z',
    issuedAt: null,
    version: kept.version,
  })
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({ accountId: EDITION, fullName: 'Lan', email: 'l@x.vn', locale: 'vi', grants: [] }),
    ),
    http.get(`*/api/editions/${EDITION}`, () =>
      HttpResponse.json({ id: EDITION, titleVi: 'Hội thi', titleEn: null, parts: [], moves: [] }),
    ),
    http.post('*/api/rulebooks/summary', () => HttpResponse.json({ sections: [] })),
    http.post('*/api/rulebooks/check', async ({ request }) => {
      const { document } = (await request.json()) as { document: string }
      try {
        return HttpResponse.json({
          document: JSON.stringify(JSON.parse(document)),
          faults: [],
          yaml: document,
        })
      } catch {
        const fault = { line: 3, path: '', code: 'rulebook.syntax', message: 'Viết sai cách.' }
        return HttpResponse.json({ document: null, faults: [fault], yaml: document })
      }
    }),
    http.get('*/rulebooks/draft', () => HttpResponse.json(view())),
    http.put('*/rulebooks/draft', async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${kept.version}"`)
        return refusal(412, 'request.stale', 'Đã được lưu ở nơi khác.')
      const { document } = (await request.json()) as { document: string }
      kept.version += 1
      kept.document = document
      kept.saves.push(JSON.parse(document) as Json)
      return HttpResponse.json(view())
    }),
  )
  return kept
}

const open = (part: string) => renderPage(`/dieu-hanh/${EDITION}/the-le/soan?phan=${part}`)
const form = (name: string) => screen.findByRole('region', { name })

withServer()

it('a change is saved by itself and the printed title follows', async () => {
  const kept = draftServer()
  open('identity')
  const ordinal = await screen.findByLabelText('Lần thứ')

  fireEvent.change(ordinal, { target: { value: 'X' } })

  expect(screen.getByText('Hội thi lần thứ X (2026)')).toBeInTheDocument()
  await waitFor(() => expect(kept.saves.at(-1)).toMatchObject({ identity: { ordinal: 'X' } }))
  expect(await screen.findByText(/^Đã lưu/)).toBeInTheDocument()
})

it('criteria add up while they are typed, and a changed example is one no more', async () => {
  const kept = draftServer()
  open('rounds')
  const first = await screen.findByRole('region', { name: 'Tiêu chí 1' })
  expect(screen.getByText('Cộng: 90')).toBeInTheDocument()
  expect(within(first).getByText('giá trị mẫu')).toBeInTheDocument()

  fireEvent.change(within(first).getByLabelText('Điểm tối đa'), { target: { value: '49,5' } })
  expect(screen.getByText('Cộng: 99,5')).toBeInTheDocument()
  expect(screen.getByText('– còn thiếu 0,5')).toBeInTheDocument()

  fireEvent.change(within(first).getByLabelText('Điểm tối đa'), { target: { value: '50' } })
  expect(screen.getByText('– đúng bằng thang điểm')).toBeInTheDocument()
  expect(within(first).queryByText('giá trị mẫu')).not.toBeInTheDocument()
  await waitFor(() =>
    expect(kept.saves.at(-1)).toMatchObject({
      rounds: [{ sheet: { criteria: [{ max: 50 }, { max: 50 }] } }],
    }),
  )
})

it('thousands that are parted are read as thousands, and the field says so', async () => {
  const kept = draftServer()
  open('rounds')

  fireEvent.change(await screen.findByLabelText('Thang điểm'), { target: { value: '1.000' } })

  expect(screen.getByText(/^Đọc là 1000\./)).toBeVisible()
  await waitFor(() => expect(kept.saves.at(-1)).toMatchObject({ rounds: [{ sheet: { scale: 1000 } }] }))
})

it('the score sheet shown adds up what stands in it and says what the scale misses', async () => {
  draftServer()
  open('rounds')

  const sheet = await screen.findByRole('table', { name: 'Phiếu chấm điểm' })
  expect(within(sheet).getByRole('row', { name: /^Cộng 90/ })).toBeInTheDocument()
  expect(within(sheet).getByText('Thang điểm là 100; các tiêu chí còn thiếu 10.')).toBeInTheDocument()
})

it('folded steps against ties say what each looks at', async () => {
  const kept = draftServer()
  kept.document = JSON.stringify({
    ...(rulebook as object),
    ranking: {
      round: 'final',
      tieBreaks: [
        { type: 'criterion-total', criterion: 'a' },
        { type: 'criterion-total', criterion: 'b' },
      ],
    },
  })
  open('ranking')

  expect(await screen.findByRole('button', { name: /^Bước 1: .*: Tính mới$/ })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /^Bước 2: .*: Hiệu quả$/ })).toBeInTheDocument()
})

it('a new field gets its code from its name, and what is removed comes back', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  open('fields')
  await person.click(await screen.findByRole('button', { name: 'Thêm lĩnh vực' }))
  const added = await form('Chưa đặt tên')

  await person.type(within(added).getByLabelText('Tên lĩnh vực'), 'Giáo dục và Đào tạo')
  await person.tab()
  await waitFor(() =>
    expect(kept.saves.at(-1)).toMatchObject({ fields: [{}, {}, { code: 'giao-duc-va-dao-tao' }] }),
  )

  await person.click(screen.getByRole('button', { name: 'Bỏ mục 1' }))
  expect(screen.queryByRole('region', { name: 'Cơ khí' })).not.toBeInTheDocument()
  const removed = (await screen.findByText('Đã bỏ một mục.')).closest('p') as HTMLElement
  await person.click(within(removed).getByRole('button', { name: 'Hoàn tác' }))
  expect(await form('Cơ khí')).toBeInTheDocument()
})

it('what is wrong stands at its field and leads there through closed cards', async () => {
  const person = userEvent.setup()
  draftServer(() => [
    { line: 9, path: 'fields[1].name', code: 'rulebook.missing', message: 'Thiếu mục "name".' },
  ])
  open('fields')

  await person.click(await screen.findByRole('link', { name: 'Thiếu mục "name".' }))

  const card = await form('Y dược')
  await waitFor(() => expect(within(card).getByLabelText('Tên lĩnh vực')).toHaveFocus())
  expect(within(card).getByText('Thiếu mục "name".')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Ban hành' })).toBeDisabled()
})

it('two windows: nothing is lost whichever is kept', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  open('identity')
  const ordinal = await screen.findByLabelText('Lần thứ')
  kept.version = 7
  kept.document = JSON.stringify({ ...(rulebook as object), identity: { ordinal: 'XI', years: '2027' } })

  fireEvent.change(ordinal, { target: { value: 'X' } })
  await screen.findByText('Khác nhau ở: Tên gọi và căn cứ.')
  expect(kept.saves).toEqual([])

  await person.click(screen.getByRole('button', { name: 'Lấy bản đã lưu kia' }))
  expect(ordinal).toHaveValue('XI')
  await person.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  expect(ordinal).toHaveValue('X')
  await waitFor(() => expect(kept.saves.at(-1)).toMatchObject({ identity: { ordinal: 'X' } }))
})

it('the text beside the forms is the same draft', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  open('identity')
  await person.click(await screen.findByRole('button', { name: 'Dạng văn bản' }))

  const text = await screen.findByLabelText('Thể lệ dạng văn bản')
  fireEvent.change(text, { target: { value: JSON.stringify({ ...(rulebook as object), fields: [] }) } })
  await waitFor(() => expect(kept.saves.at(-1)).toMatchObject({ fields: [] }))

  await person.click(screen.getByRole('button', { name: 'Biểu mẫu' }))
  await person.click(await screen.findByRole('link', { name: /Lĩnh vực và nhóm tuổi/ }))
  expect(await screen.findByRole('button', { name: 'Thêm lĩnh vực' })).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Y dược' })).not.toBeInTheDocument()
})

it('a round turned to voting keeps nothing that no field shows', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  open('rounds')
  await person.click(await screen.findByRole('button', { name: 'Thêm vòng chấm' }))
  const added = await form('Chưa đặt tên')
  expect(within(added).getByLabelText('Số giám khảo chấm mỗi hồ sơ')).toHaveValue('3')

  await person.click(within(added).getByRole('radio', { name: 'Bỏ phiếu' }))

  await waitFor(() => expect(kept.saves.at(-1)).toMatchObject({ rounds: [{}, { mode: 'ballot' }] }))
  const saved = kept.saves.at(-1) as { rounds: object[] }
  expect(Object.keys(saved.rounds[1] ?? {})).not.toContain('judgesPerEntry')
  expect(Object.keys(saved.rounds[1] ?? {})).not.toContain('sheet')
})

it('English that still says the old thing is named, and can go', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  kept.document = JSON.stringify({
    ...(rulebook as object),
    identity: { name: { vi: 'Hội thi', en: 'Contest' } },
  })
  open('identity')

  fireEvent.change(await screen.findByLabelText('Tên chương trình'), { target: { value: 'Cuộc thi' } })
  expect(screen.getByText(/Bản tiếng Anh vẫn là “Contest”/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Bỏ bản tiếng Anh' }))

  expect(screen.queryByText(/Bản tiếng Anh vẫn là/)).not.toBeInTheDocument()
  await waitFor(() => expect(kept.saves.at(-1)).toMatchObject({ identity: { name: 'Cuộc thi' } }))
})

it('English that no longer fits stays named after folding until somebody says it fits', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  kept.document = JSON.stringify({
    ...(rulebook as object),
    fields: [{ code: 'ck', name: { vi: 'Cơ khí', en: 'Mechanics' } }],
  })
  open('fields')
  await person.click(await screen.findByRole('button', { name: /^Cơ khí/ }))
  fireEvent.change(await screen.findByLabelText('Tên lĩnh vực'), { target: { value: 'Xây dựng' } })
  expect(screen.getByText(/Bản tiếng Anh vẫn là “Mechanics”/)).toBeInTheDocument()

  await person.click(screen.getByRole('button', { name: /^Xây dựng/ }))
  expect(screen.queryByText(/Bản tiếng Anh vẫn là/)).not.toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: /^Xây dựng/ }))
  expect(screen.getByText(/Bản tiếng Anh vẫn là “Mechanics”/)).toBeInTheDocument()

  await person.click(screen.getByRole('button', { name: 'Vẫn đúng' }))
  expect(screen.queryByText(/Bản tiếng Anh vẫn là/)).not.toBeInTheDocument()
})

it('a draft with faults is not asked for in words', async () => {
  const asked: unknown[] = []
  draftServer(() => [{ line: 1, path: 'ranking', code: 'rulebook.missing', message: 'Thiếu mục "ranking".' }])
  server.use(
    http.post('*/api/rulebooks/summary', async ({ request }) => {
      asked.push(await request.json())
      return refusal(422, 'edition.rulebook-invalid', 'Thể lệ có 1 chỗ chưa đúng.')
    }),
  )
  open('identity')

  expect(await screen.findByText(/Bản thể lệ in hiện ở đây khi/)).toBeInTheDocument()
  expect(asked).toEqual([])
})

it('a file takes the place of the text, and the text before comes back', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  open('identity')
  await person.click(await screen.findByRole('button', { name: 'Dạng văn bản' }))
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Thể lệ dạng văn bản')
  const before = text.value
  const chooser = screen.getByLabelText('Lấy từ tệp', { selector: 'input' })

  await person.upload(chooser, new File(['x'.repeat(1_000_001)], 'to.yaml'))
  expect(await screen.findByText(/Tệp “to.yaml” lớn hơn 1 MB/)).toBeInTheDocument()
  expect(text).toHaveValue(before)

  await person.upload(chooser, new File(['{"version": 1}'], 'khac.yaml'))
  expect(await screen.findByText('Văn bản đã được thay bằng tệp “khac.yaml”.')).toBeInTheDocument()
  await waitFor(() => expect(kept.saves.at(-1)).toEqual({ version: 1 }))

  await person.click(screen.getByRole('button', { name: 'Lấy lại văn bản trước đó' }))
  expect(text).toHaveValue(before)
  await waitFor(() => expect(kept.document).toBe(before))
})

it('a file that cannot be rules replaces nothing and says what to do', async () => {
  const person = userEvent.setup({ applyAccept: false })
  const kept = draftServer()
  open('identity')
  await person.click(await screen.findByRole('button', { name: 'Dạng văn bản' }))
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Thể lệ dạng văn bản')
  const before = text.value
  const chooser = screen.getByLabelText('Lấy từ tệp', { selector: 'input' })

  await person.upload(chooser, new File([new Uint8Array([80, 75, 3, 4, 0, 0])], 'the-le.docx'))
  expect(await screen.findByText(/“the-le.docx” không phải là văn bản thuần/)).toBeVisible()
  await person.upload(chooser, new File([new Uint8Array([0xc3, 0x28])], 'cu.yaml'))
  expect(await screen.findByText(/“cu.yaml” không phải là văn bản thuần/)).toBeVisible()
  await person.upload(chooser, new File(['a: [1'], 'hong.yaml'))
  expect(await screen.findByText(/“hong.yaml” viết sai cách.*Dòng 3: Viết sai cách/)).toBeVisible()
  await person.upload(chooser, new File(['"chỉ là một câu"'], 'cau.yaml'))
  expect(await screen.findByText(/“cau.yaml” là văn bản nhưng không có các mục/)).toBeVisible()

  expect(text).toHaveValue(before)
  expect(kept.saves).toEqual([])
})

it('the text before a file is still there after the page was loaded anew', async () => {
  const person = userEvent.setup()
  const kept = draftServer()
  const first = open('identity')
  await person.click(await screen.findByRole('button', { name: 'Dạng văn bản' }))
  const before = (await screen.findByLabelText<HTMLTextAreaElement>('Thể lệ dạng văn bản')).value
  await person.upload(
    screen.getByLabelText('Lấy từ tệp', { selector: 'input' }),
    new File(['{"version": 1}'], 'khac.yaml'),
  )
  await waitFor(() => expect(kept.saves.at(-1)).toEqual({ version: 1 }))
  first.unmount()

  open('identity')
  await person.click(await screen.findByRole('button', { name: 'Dạng văn bản' }))
  await person.click(await screen.findByRole('button', { name: 'Lấy lại văn bản trước đó' }))

  await waitFor(() => expect(kept.document).toBe(before))
})

it('a draft that cannot be read is not called the same as the rules in force', async () => {
  const kept = draftServer()
  kept.document = '{"version": 1}'
  const version = {
    actNumber: null,
    actDate: null,
    reason: null,
    byName: 'Lan',
    createdAt: '2026-11-01T00:00:00Z',
  }
  let unreadable = true
  server.use(
    http.get('*/rulebooks', () =>
      HttpResponse.json([
        { ...version, number: 2, state: 'DRAFT', issuedAt: null },
        { ...version, number: 1, state: 'ISSUED', issuedAt: '2026-11-01T00:00:00Z' },
      ]),
    ),
    http.get('*/rulebooks/draft', () =>
      HttpResponse.json({ number: 2, document: unreadable ? null : '{}', faults: [], yaml: '' }),
    ),
    http.get('*/rulebooks/1/changes', () => HttpResponse.json([])),
  )
  const first = renderPage(`/dieu-hanh/${EDITION}/the-le`)
  expect(await screen.findByText(/chưa đọc được nên chưa so sánh được/)).toBeVisible()
  expect(screen.queryByText('Hai bản giống hệt nhau.')).toBeNull()
  first.unmount()

  unreadable = false
  renderPage(`/dieu-hanh/${EDITION}/the-le`)
  expect(await screen.findByText('Hai bản giống hệt nhau.')).toBeVisible()
})

it('issuing names what is still an example or tied to a year, and asks for the organiser’s word', async () => {
  const person = userEvent.setup()
  draftServer()
  const sent: unknown[] = []
  const examples = [
    { path: 'prizes.levels[0].money', part: 'prizes', label: 'Giải Nhất › Tiền thưởng', value: '25.000.000' },
  ]
  const dated = [
    { path: 'identity.legalBasis[0]', code: 'edition.clone.legal-basis', message: 'Xem lại căn cứ pháp lý.' },
  ]
  server.use(
    http.get('*/draft/impact', () =>
      HttpResponse.json({ submitted: 0, changes: [], lines: [], examples, dated, needsReason: false }),
    ),
    http.post('*/draft/issue', async ({ request }) => {
      sent.push(await request.json())
      return refusal(409, 'edition.rulebook-unchanged', 'Không có gì để ban hành.')
    }),
  )
  open('identity')
  await person.click(await screen.findByRole('button', { name: 'Ban hành' }))
  expect(await screen.findByText('Giải Nhất › Tiền thưởng')).toBeInTheDocument()
  expect(screen.getByText('Xem lại căn cứ pháp lý.')).toBeInTheDocument()

  await person.type(screen.getByLabelText(/Số, ký hiệu văn bản ban hành/), '45/QĐ-BTC')
  await person.click(screen.getByRole('checkbox', { name: /Tôi đã xem và lấy các giá trị này/ }))
  const issue = screen.getAllByRole('button', { name: 'Ban hành', hidden: true }).at(-1) as HTMLElement
  await person.click(issue)
  expect((await screen.findAllByText('Vui lòng ghi số và ngày ký của văn bản ban hành.')).length).toBe(2)
  expect(sent).toEqual([])

  await person.type(screen.getByLabelText(/^Ngày ký/), '02/11/2026')
  await person.click(issue)

  await waitFor(() =>
    expect(sent).toMatchObject([{ actNumber: '45/QĐ-BTC', actDate: '2026-11-02', examplesConfirmed: true }]),
  )
})
