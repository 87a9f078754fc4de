import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { server, withServer } from '../../../tests/server'
import type { Edition } from './editions'

withServer()

const ID = '019a0000-0000-7000-8000-000000000003'

const published: Edition = {
  id: ID,
  code: 'stkt-xi',
  programme: 'stkt',
  titleVi: 'Hội thi lần thứ XI',
  titleEn: null,
  ordinal: 'XI',
  years: '2025',
  state: 'PUBLISHED',
  takesEntries: false,
  opensAt: '2025-01-01T00:00:00Z',
  closesAt: '2025-06-01T00:00:00Z',
  ceremonyAt: '2025-11-01T00:00:00Z',
  rulebookNumber: 1,
  fields: [],
  parts: [],
  moves: [{ to: 'DECIDED', needsReason: true, blockers: ['Hãy thu hồi công bố và ghi lý do trước.'] }],
  version: 9,
}

function atDashboard(edition: Edition, target: string | null = null) {
  const items = [{ entryId: ID, code: 'A-1', title: 'Máy', level: { vi: 'Nhất' }, authors: [], unit: null }]
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({ accountId: ID, fullName: 'Lan', email: 'l@x.vn', locale: 'vi', grants: [] }),
    ),
    http.get(`*/api/editions/${ID}`, () => HttpResponse.json(edition)),
    http.get(`*/api/editions/${ID}/forwarding`, () =>
      HttpResponse.json({
        target: target ? { vi: target, en: null } : null,
        quota: null,
        items: target ? items : [],
        candidates: [],
        version: 0,
      }),
    ),
  )
  renderPage(`/dieu-hanh/${ID}`)
  return screen.findByRole('region', { name: 'Bước tiếp theo' })
}

it('after publication says what is left, and names the way back last, as the exception', async () => {
  const next = within(await atDashboard(published, 'Hội thi toàn quốc'))

  expect(await next.findByText('Gửi dự thi Hội thi toàn quốc: đã chọn 1 hồ sơ đạt giải.')).toBeVisible()
  expect(next.getAllByRole('link').map(link => link.textContent)).toEqual([
    'Mở trang Lễ trao giải',
    'Xem danh sách gửi dự thi',
    'Đến trang Công bố kết quả',
  ])
  expect(next.queryByRole('button', { name: /Lùi/ })).toBeNull()
})

it('speaks of sending on only where the rules do', async () => {
  const next = within(await atDashboard(published))

  expect(await next.findByRole('link', { name: 'Mở trang Lễ trao giải' })).toBeVisible()
  expect(next.queryByText(/Gửi dự thi/)).toBeNull()
})

it.each([
  [published, 'Đã xong'],
  [{ ...published, state: 'DECIDED' as const }, 'Đã qua ngày định'],
  [{ ...published, ceremonyAt: '2099-01-01T00:00:00Z' }, 'Sắp tới'],
])('a day that is over is not to come (%#)', async (edition, words) => {
  await atDashboard(edition)

  const route = within(screen.getByRole('list', { name: 'Tiến trình' }))
  expect(route.getByText(/^Lễ tổng kết và trao giải/)).toHaveTextContent(`(${words})`)
})
