import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { wallOf } from '@/ui/vietnamTime'
import { renderPage } from '../../../tests/renderPage'
import { refusal, server, withServer } from '../../../tests/server'

const today = wallOf(new Date().toISOString()).day

withServer()

const criterion = (code: string, name: string, max: number) => ({
  code,
  name: { vi: name, en: null },
  description: null,
  max,
  step: 0.5,
  remark: { always: false, low: max / 2, high: null },
  kind: 'POINTS' as const,
  factor: 1,
  group: null,
})

const sheet = {
  id: 's1',
  editionId: 'e1',
  panelId: 'p1',
  entryId: 'x1',
  entryCode: 'ABC-2026-0042',
  entryTitle: 'Máy tách vỏ cà phê',
  fieldCode: 'CK',
  round: { vi: 'Chung khảo', en: null },
  blind: false,
  state: 'OPEN',
  editable: true,
  judgeName: 'Trần Văn Bình',
  criteria: [criterion('novelty', 'Tính mới', 40), criterion('effect', 'Hiệu quả', 60)],
  scale: 100,
  remarksNeeded: { always: true, low: null, high: null },
  recommendations: [],
  marks: [
    { criterion: 'novelty', points: null, remark: null },
    { criterion: 'effect', points: null, remark: null },
  ],
  remarks: null,
  recommendation: null,
  total: null,
  reopenReason: null,
  savedAt: null,
  sealedAt: null,
  revisions: [],
  version: 0,
}

const line = (id: string, number: number) => ({
  id,
  number,
  code: `ABC-2026-00${number}`,
  title: 'Giải pháp',
  fieldCode: 'CK',
  field: null,
  panelName: 'Hội đồng',
  state: 'OPEN',
  given: 0,
  criteria: 2,
  total: null,
  reopenReason: null,
  savedAt: null,
  sealedAt: null,
})

const work = {
  editions: [
    {
      editionId: 'e1',
      title: { vi: 'Hội thi', en: null },
      state: 'JUDGING',
      round: { vi: 'Chung khảo', en: null },
      sealed: 0,
      total: 2,
      nextSheetId: 's1',
      sheets: [line('s1', 1), line('s2', 2)],
    },
  ],
  chairOf: [],
}

const session = {
  accountId: 'a1',
  fullName: 'Trần Văn Bình',
  email: 'binh@tinh.vn',
  locale: 'vi',
  grants: [{ id: 'g1', role: 'JUDGE', editionId: 'e1', panelId: 'p1' }],
}

function judgeAtWork(saved: unknown[]) {
  server.use(
    http.get('*/api/session', () => HttpResponse.json(session)),
    http.get('*/api/judge/sheets', () => HttpResponse.json(work)),
    http.get('*/api/sheets/s1', () => HttpResponse.json(sheet)),
    http.get('*/api/entries/x1', () => refusal(404, 'entry.missing', 'Không tìm thấy hồ sơ.')),
    http.get('*/api/editions/e1/entry-form', () => refusal(404, 'edition.missing', 'Không tìm thấy.')),
    http.put('*/api/sheets/s1', async ({ request }) => {
      saved.push({ version: request.headers.get('If-Match'), body: await request.json() })
      return HttpResponse.json({
        id: 's1',
        state: 'OPEN',
        savedAt: `${today}T07:32:00Z`,
        total: null,
        version: saved.length,
      })
    }),
  )
}

it('points typed with a comma add up exactly, are saved by themselves, and Enter goes on', async () => {
  const saved: unknown[] = []
  judgeAtWork(saved)
  renderPage('/cham/s1')
  const user = userEvent.setup()

  await user.type(await screen.findByLabelText('Điểm Tính mới'), '33,5{Enter}')
  expect(screen.getByLabelText('Điểm Hiệu quả')).toHaveFocus()
  await user.keyboard('50')

  expect(screen.getByText('83,50 / 100')).toBeVisible()
  expect(await screen.findByText('Đã lưu 14:32')).toBeVisible()
  expect(saved.at(-1)).toMatchObject({
    body: {
      marks: [
        { criterion: 'novelty', points: 33.5, remark: null },
        { criterion: 'effect', points: 50, remark: null },
      ],
    },
  })
})

it('a sheet bears the same words in the list and when it is opened, and these follow what is given', async () => {
  judgeAtWork([])
  renderPage('/cham')
  const user = userEvent.setup()
  expect((await screen.findAllByText('Chưa chấm')).length).toBe(2)

  await user.click(screen.getByRole('link', { name: '1. Giải pháp' }))
  const points = await screen.findByLabelText('Điểm Tính mới')
  expect(screen.getByText('Chưa chấm')).toBeVisible()
  await user.type(points, '33')

  expect(await screen.findByText('Đang chấm: 1/2 tiêu chí')).toBeVisible()
  expect(screen.queryByText('Chưa chấm')).toBeNull()
})

it('a wrong number stays on the page, is said, and is not sent', async () => {
  const saved: { body: { marks: { points: number | null }[] } }[] = []
  judgeAtWork(saved)
  renderPage('/cham/s1')
  const user = userEvent.setup()

  await user.type(await screen.findByLabelText('Điểm Tính mới'), '41')

  expect(screen.getByText(/Điểm tối đa là 40/)).toBeVisible()
  await waitFor(() => expect(saved.length).toBeGreaterThan(0))
  expect(saved.at(-1)?.body.marks[0]?.points).toBeNull()
  expect(screen.getByLabelText('Điểm Tính mới')).toHaveValue('41')
})

it('a sheet is sealed only when nothing is missing, after a question', async () => {
  const saved: unknown[] = []
  judgeAtWork(saved)
  const sealed: (string | null)[] = []
  server.use(
    http.post('*/api/sheets/s1/seal', ({ request }) => {
      sealed.push(request.headers.get('If-Match'))
      return HttpResponse.json({
        id: 's1',
        state: 'SEALED',
        savedAt: `${today}T07:33:00Z`,
        total: 83,
        version: 9,
      })
    }),
    http.get('*/api/sheets/s2', () => HttpResponse.json({ ...sheet, id: 's2', entryTitle: 'Hồ sơ kế tiếp' })),
  )
  renderPage('/cham/s1')
  const user = userEvent.setup()
  const seal = await screen.findByRole('button', { name: 'Chốt phiếu chấm' })
  expect(seal).toBeDisabled()

  await user.type(screen.getByLabelText('Điểm Tính mới'), '33')
  await user.type(screen.getByLabelText('Điểm Hiệu quả'), '50')
  await user.type(screen.getByLabelText(/Nhận xét chung/), 'Tốt')
  await user.click(seal)
  expect(screen.getByText(/Tổng điểm: 83,00/)).toBeInTheDocument()
  await user.click(
    screen.getAllByRole('button', { name: 'Chốt phiếu chấm', hidden: true }).at(-1) as HTMLElement,
  )

  expect(await screen.findByRole('heading', { name: 'Hồ sơ kế tiếp' })).toBeVisible()
  expect(screen.getByText('Đã chốt phiếu chấm hồ sơ ABC-2026-0042.').closest('[role="status"]')).toBeVisible()
  expect(sealed).toEqual([`"${saved.length}"`])
})

it('nothing is overwritten when another window saved first', async () => {
  judgeAtWork([])
  server.use(
    http.put('*/api/sheets/s1', () => refusal(412, 'judging.sheet-stale', 'Phiếu đã được lưu ở nơi khác.')),
  )
  renderPage('/cham/s1')
  const user = userEvent.setup()

  await user.type(await screen.findByLabelText('Điểm Tính mới'), '33')

  expect(await screen.findByRole('button', { name: 'Dùng bản đã lưu' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Giữ nội dung trên trang này' })).toBeVisible()
  expect(screen.getByLabelText('Điểm Tính mới')).toHaveValue('33')
})
