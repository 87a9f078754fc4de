import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { refusal, server, withServer } from '../../../tests/server'
import type { CeremonyList } from './ceremony'

withServer()

const EDITION = '019ab000-0000-7000-8000-000000000001'
const name = (vi: string) => ({ vi, en: null })

const LIST: CeremonyList = {
  title: name('Hội thi Sáng kiến'),
  issuer: name('Ban Tổ chức'),
  place: 'Đắk Lắk',
  decision: {
    number: '2704/QĐ-UBND',
    date: '2026-11-20',
    authority: 'Ủy ban nhân dân tỉnh',
    signerTitle: 'Chủ tịch',
    signerName: 'Nguyễn Văn A',
    subject: 'Công nhận kết quả',
  },
  order: { levels: 'LOWEST_FIRST', within: 'BY_FIELD' },
  calls: 1,
  recipients: 2,
  groups: [
    {
      level: 'nhat',
      name: name('Giải Nhất'),
      money: null,
      calls: [
        {
          number: 1,
          entryId: EDITION,
          code: 'ABC-2026-0001',
          title: 'Máy bóc vỏ cà phê',
          recipients: ['Nguyễn Thị Ngọc Ánh', 'Y Wang Hwing'],
          unit: null,
          field: name('Cơ khí'),
        },
      ],
    },
  ],
  honours: [],
  commendations: [
    {
      code: 'tap-the',
      name: name('Giấy khen tập thể'),
      issuer: name('Ban Tổ chức'),
      places: 4,
      recipients: [],
    },
  ],
  version: 0,
}

const ORGANISER = {
  accountId: EDITION,
  email: 'to.chuc@tinh.vn',
  fullName: 'Trần Văn Đức',
  locale: 'vi',
  grants: [{ id: EDITION, role: 'ORGANISER', editionId: null, panelId: null }],
}

function atCeremony(list: () => Response) {
  server.use(
    http.get('*/api/session', () => HttpResponse.json(ORGANISER)),
    http.get('*/api/editions/:id', () =>
      HttpResponse.json({ code: 'stkt-2026', titleVi: 'Hội thi', parts: [] }),
    ),
    http.get('*/api/editions/:id/ceremony-list', list),
    http.get('*/api/editions/:id/certificates', () =>
      HttpResponse.json({ items: [], missing: 2, mayIssue: true }),
    ),
  )
  renderPage(`/dieu-hanh/${EDITION}/le-trao-giai`)
}

it('before the decision says where the list comes from', async () => {
  atCeremony(() => refusal(409, 'ceremony.not-decided', 'Chưa có danh sách.'))

  expect(await screen.findByText('Chưa có danh sách trao giải')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Đến bước quyết định' })).toBeVisible()
})

it('another order is saved as soon as it is chosen', async () => {
  const sent: unknown[] = []
  atCeremony(() => HttpResponse.json(LIST))
  server.use(
    http.put('*/api/editions/:id/ceremony-order', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({
        ...LIST,
        order: { levels: 'HIGHEST_FIRST', within: 'BY_FIELD' },
        version: 1,
      })
    }),
  )
  const levels = await screen.findByLabelText('Thứ tự các mức giải')

  await userEvent.selectOptions(levels, 'HIGHEST_FIRST')

  expect(await screen.findByDisplayValue('Từ cao đến thấp')).toBeVisible()
  expect(sent).toEqual(['"0"', { levels: 'HIGHEST_FIRST', within: 'BY_FIELD' }])
})

it('certificates are issued after saying how many', async () => {
  atCeremony(() => HttpResponse.json(LIST))
  let issued = 0
  server.use(
    http.post('*/api/editions/:id/certificates', () => {
      issued += 1
      return HttpResponse.json({ issued: 2, total: 2 })
    }),
  )
  const user = userEvent.setup()

  await user.click(await screen.findByRole('button', { name: 'Cấp giấy chứng nhận' }))
  const dialog = document.querySelector('dialog')
  if (!dialog) throw new Error('no window')
  expect(within(dialog).getByText(/2 giấy được vào sổ/)).toBeInTheDocument()
  await user.click(within(dialog).getByText('Cấp giấy chứng nhận', { selector: 'button *' }))

  await expect.poll(() => issued).toBe(1)
})

it('a long register is searched by name, number or entry, with accents or without', async () => {
  const certificate = (number: number, recipient: string) => ({
    id: `c${number}`,
    serial: `${number}/2026`,
    recipient,
    prize: name('Giải Nhì'),
    entryCode: `ABC-${number}`,
    entryTitle: number === 7 ? 'Máy đào' : 'Giải pháp',
    unit: null,
    decisionNumber: '1/QĐ',
    decisionDate: '2026-11-20',
    issuedAt: '2026-11-21T00:00:00Z',
    verifyPath: '/x',
    revokedAt: null,
    revokedReason: null,
  })
  const items = Array.from({ length: 21 }, (_, at) =>
    certificate(at + 1, at === 2 ? 'Đặng Hữu Đức' : `Người ${at + 1}`),
  )
  atCeremony(() => HttpResponse.json(LIST))
  server.use(
    http.get('*/api/editions/:id/certificates', () =>
      HttpResponse.json({ items, missing: 0, mayIssue: true }),
    ),
  )
  const user = userEvent.setup()
  const search = await screen.findByRole('searchbox', { name: /Tìm trong sổ/ })
  const register = screen.getByRole('table', { name: 'Sổ cấp giấy chứng nhận' })
  const rows = () =>
    within(register)
      .getAllByRole('rowheader')
      .map(cell => cell.textContent)

  await user.type(search, 'dang huu')
  expect(rows()).toEqual([expect.stringContaining('Đặng Hữu Đức')])
  expect(screen.getByText('Tìm thấy 1 giấy.')).toBeVisible()
  await user.clear(search)
  await user.type(search, '21/2026')
  expect(rows()).toEqual([expect.stringContaining('Người 21')])
  await user.clear(search)
  await user.type(search, 'may dao')
  expect(rows()).toEqual([expect.stringContaining('Người 7')])
})

it('who is commended is taken over line by line, with the unit after a semicolon or a tab', async () => {
  const sent: unknown[] = []
  atCeremony(() => HttpResponse.json(LIST))
  server.use(
    http.put('*/api/editions/:id/commendations/tap-the', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...LIST, version: 1 })
    }),
  )
  const user = userEvent.setup()

  await user.click(await screen.findByLabelText('Giấy khen tập thể'))
  await user.paste('Phòng Giáo dục Buôn Hồ\n\nTrần Văn Đức; Sở KH&CN\nY Wang\tTrường Nguyễn Du\n')
  await user.click(screen.getByRole('button', { name: 'Ghi 3 tên' }))

  await expect
    .poll(() => sent)
    .toEqual([
      '"0"',
      {
        recipients: [
          { name: 'Phòng Giáo dục Buôn Hồ', unit: null },
          { name: 'Trần Văn Đức', unit: 'Sở KH&CN' },
          { name: 'Y Wang', unit: 'Trường Nguyễn Du' },
        ],
      },
    ])
})
