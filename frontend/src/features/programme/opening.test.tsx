import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { server, withServer } from '../../../tests/server'

const HELD = '019a0000-0000-7000-8000-000000000003'
const MADE = '019a0000-0000-7000-8000-000000000004'

withServer()

it('refused dates say which milestone stands in the way of which', async () => {
  const person = userEvent.setup()
  const at = '2027-12-01T01:00:00Z'
  const edition = {
    id: HELD,
    code: 'stkt-2027',
    titleVi: 'Hội thi lần thứ XI',
    state: 'DRAFT',
    opensAt: at,
    closesAt: at,
    rulebookNumber: 0,
    fields: [],
    parts: [],
    moves: [{ to: 'OPEN', needsReason: false, blockers: [] }],
    version: 3,
  }
  const refusal = {
    code: 'edition.rulebook-invalid',
    title: 'Thể lệ có 1 chỗ chưa đúng.',
    violations: [
      {
        path: 'document:415:timeline.milestones[2].at',
        code: 'rulebook.date-too-early',
        message: 'Chấm sơ khảo: 08:00 20/12/2027 phải sau “Đóng”.',
      },
    ],
  }
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({ accountId: MADE, fullName: 'Lan', email: 'l@x.vn', locale: 'vi', grants: [] }),
    ),
    http.get(`*/api/editions/${HELD}`, () => HttpResponse.json(edition)),
    http.put(`*/api/editions/${HELD}/timeline`, () => HttpResponse.json(refusal, { status: 422 })),
  )
  renderPage(`/dieu-hanh/${HELD}`)

  await person.click(await screen.findByRole('button', { name: 'Sửa mốc thời gian' }))
  const window = within(await screen.findByRole('dialog', { name: 'Sửa mốc thời gian' }))
  await person.type(window.getByLabelText(/Lý do/), 'Gia hạn')
  await person.click(window.getByRole('button', { name: 'Lưu mốc thời gian' }))

  expect(await window.findByText('Chấm sơ khảo: 08:00 20/12/2027 phải sau “Đóng”.')).toBeVisible()
})

it('the edition of this year is opened under the rules of the last one', async () => {
  const person = userEvent.setup()
  const asked: unknown[] = []
  const held = { id: HELD, code: 'stkt-2024', titleVi: 'Hội thi lần thứ X (2024-2025)', titleEn: null }
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({ accountId: MADE, fullName: 'Lan', email: 'l@x.vn', locale: 'vi', grants: [] }),
    ),
    http.get('*/api/presets', () =>
      HttpResponse.json([
        {
          code: 'mau',
          nameVi: 'Hội thi mẫu',
          nameEn: null,
          codePrefix: 'M',
          ordinal: 'I',
          years: '2020',
          yaml: '',
        },
      ]),
    ),
    http.get('*/api/editions', () => HttpResponse.json([{ ...held, state: 'PUBLISHED' }])),
    http.get(`*/api/editions/${HELD}`, () =>
      HttpResponse.json({ ...held, ordinal: 'X', years: '2024-2025', moves: [] }),
    ),
    http.post(`*/api/editions/${HELD}/clone`, async ({ request }) => {
      asked.push(await request.json())
      const hint = {
        path: 'identity.legalBasis[0]',
        code: 'edition.clone.legal-basis',
        message: 'Xem lại căn cứ.',
      }
      return HttpResponse.json({ edition: { ...held, id: MADE }, hints: [hint] }, { status: 201 })
    }),
  )
  renderPage('/dieu-hanh/mo-moi')

  expect(await screen.findByLabelText('Thể lệ lấy từ')).toHaveValue(HELD)
  expect(await screen.findByLabelText(/Lần thứ/)).toHaveValue('XI')
  expect(screen.getByLabelText(/^Năm/)).toHaveValue('2026-2027')
  const typed = (name: string, place: number, value: string) =>
    fireEvent.change(screen.getAllByLabelText(name)[place] as HTMLElement, { target: { value } })
  for (const [place, day] of ['01/12/2026', '31/03/2027'].entries()) {
    typed('Ngày', place, day)
    typed('Giờ', place, '08:00')
  }
  await person.click(screen.getByRole('button', { name: 'Mở lần tổ chức' }))

  expect(await screen.findByText('Xem lại căn cứ.')).toBeInTheDocument()
  await waitFor(() => expect(asked).toMatchObject([{ ordinal: 'XI', years: '2026-2027', code: 'stkt-2026' }]))
})
