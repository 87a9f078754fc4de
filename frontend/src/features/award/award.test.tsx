import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { refusal, server, withServer } from '../../../tests/server'
import type { Place, Ranking } from './awards'

withServer()

const EDITION = '019ab000-0000-7000-8000-000000000001'
const name = (vi: string) => ({ vi, en: null })

function place(number: number, change: Partial<Place> = {}): Place {
  return {
    entryId: `019ab000-0000-7000-8000-00000000010${number}`,
    code: `ABC-2026-000${number}`,
    title: `Giải pháp ${number}`,
    authors: ['Nguyễn Thị Ngọc Ánh'],
    unit: 'Sở Y tế',
    fieldCode: 'CK',
    place: number,
    shared: false,
    complete: true,
    points: '90.00',
    exactPoints: '90',
    ageGroup: null,
    parts: [],
    roundedSum: false,
    votes: null,
    separation: [],
    proposedLevel: null,
    level: null,
    reason: null,
    ...change,
  }
}

const RANKING: Ranking = {
  title: name('Hội thi Sáng kiến'),
  state: 'JUDGING',
  version: 3,
  proposedAt: '2026-11-20T02:00:00Z',
  outdated: false,
  unfinished: 0,
  unvoted: 0,
  openMeetings: 0,
  withdrawn: [],
  mayChange: true,
  ready: true,
  rankedBy: 'OVERALL',
  placesBy: 'OVERALL',
  fields: [{ code: 'CK', name: name('Cơ khí') }],
  levels: [
    {
      code: 'nhat',
      name: name('Giải Nhất'),
      order: 1,
      places: 1,
      used: 1,
      threshold: '85',
      share: null,
      votes: null,
      money: 25000000,
      mayStayEmpty: true,
      mayExceed: true,
    },
  ],
  places: [
    place(1, {
      level: 'nhat',
      separation: [{ kind: 'CRITERION', name: name('Tính mới'), own: '36.00', others: 1 }],
    }),
    place(2),
  ],
  distinctions: [],
  openTies: [],
  signer: { authority: name('Ủy ban nhân dân tỉnh'), title: name('Chủ tịch') },
  decision: null,
  publication: null,
}

const ORGANISER = {
  accountId: EDITION,
  email: 'to.chuc@tinh.vn',
  fullName: 'Trần Văn Đức',
  locale: 'vi',
  grants: [{ id: EDITION, role: 'ORGANISER', editionId: null, panelId: null }],
}

function atRanking(ranking: Ranking, path = 'xep-giai') {
  server.use(
    http.get('*/api/session', () => HttpResponse.json(ORGANISER)),
    http.get('*/api/editions/:id', () =>
      HttpResponse.json({ code: 'stkt-2026', titleVi: 'Hội thi', parts: [] }),
    ),
    http.get('*/api/editions/:id/rounds', () => HttpResponse.json([])),
    http.get('*/api/editions/:id/ranking', () => HttpResponse.json(ranking)),
  )
  renderPage(`/dieu-hanh/${EDITION}/${path}`)
}

it('says how full each level is and what told equal entries apart', async () => {
  atRanking(RANKING)

  const summary = await screen.findByRole('list', { name: 'Số suất đã dùng của từng mức giải' })
  expect(within(summary).getByText('1/1')).toBeVisible()
  expect(screen.getByText('Bằng tổng điểm với 1 hồ sơ khác')).toBeVisible()
  expect(screen.getByText('Xét Tính mới: 36,00')).toBeVisible()
})

it('tells of an entry withdrawn while a prize is still down for it', async () => {
  const prize = { vi: 'Giải Nhất', en: null }
  atRanking({
    ...RANKING,
    outdated: true,
    withdrawn: [{ entryId: EDITION, code: 'ST-0009', title: 'Máy đã rút', prize }],
  })

  expect(await screen.findByText(/Đã rút nhưng còn ghi Giải Nhất trong phương án: ST-0009/)).toBeVisible()
})

it('hands out what anybody needs to count again', async () => {
  atRanking(RANKING)

  const link = await screen.findByRole('link', { name: 'Tải gói kiểm đếm' })
  expect(link).toHaveAttribute('href', `/api/editions/${EDITION}/recount-bundle`)
})

it('a change that needs a reason keeps the window open and says why', async () => {
  atRanking(RANKING)
  server.use(
    http.put('*/api/editions/:id/prizes/:entry', () =>
      refusal(422, 'award.exceeded-needs-reason', 'Giải Nhất đã đủ 1 suất. Muốn vượt cơ cấu, hãy ghi lý do.'),
    ),
  )
  const user = userEvent.setup()

  await user.click(await screen.findByRole('button', { name: 'Đổi giải của hồ sơ ABC-2026-0002' }))
  await user.selectOptions(screen.getByLabelText('Mức giải'), 'nhat')
  await user.click(screen.getByRole('button', { name: 'Đổi giải' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Giải Nhất đã đủ 1 suất')
  expect(screen.getByLabelText('Lý do')).toBeInTheDocument()
})

it('a tie is decided with a reason and sent with all its entries', async () => {
  const sent: unknown[] = []
  const tied = [place(1), place(2, { place: 1 })]
  atRanking({
    ...RANKING,
    ready: false,
    places: tied,
    openTies: [{ level: 'nhat', fieldCode: null, placesLeft: 1, entryIds: tied.map(one => one.entryId) }],
  })
  server.use(
    http.post('*/api/editions/:id/prize-proposal', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(RANKING)
    }),
  )
  const user = userEvent.setup()

  await user.click(await screen.findByRole('checkbox', { name: /ABC-2026-0002/ }))
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định này' }))
  expect(screen.getByText('Hãy ghi lý do.')).toBeVisible()
  await user.type(screen.getByLabelText(/Lý do/), 'Biểu quyết 5/7')
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định này' }))

  expect(await screen.findByText('Phương án đã sẵn sàng để ghi quyết định công nhận kết quả.')).toBeVisible()
  expect(sent).toEqual([
    {
      choices: [
        {
          level: 'nhat',
          tied: tied.map(one => one.entryId),
          chosen: [tied[1]?.entryId],
          reason: 'Biểu quyết 5/7',
        },
      ],
    },
  ])
})

it('a place that may still change says so', async () => {
  atRanking({ ...RANKING, proposedAt: null, places: [place(1), place(2, { complete: false })] })

  expect((await screen.findAllByText('tạm tính')).length).toBe(1)
})

const DECISION = {
  number: '1/QĐ',
  date: '2026-11-20',
  authority: 'Ban Tổ chức',
  signerTitle: 'Trưởng ban',
  signerName: 'Lê An',
  subject: 'Công nhận',
}
const publication = (publishAt: string) => ({
  number: 1,
  publishAt,
  sha256: 'a'.repeat(64),
  revokedAt: null,
  revokedReason: null,
})
const OUT: Ranking = {
  ...RANKING,
  state: 'PUBLISHED',
  mayChange: false,
  decision: DECISION,
  publication: publication('2026-11-20T02:00:00Z'),
}

it('no page of prizes that are fixed says that they may change', async () => {
  atRanking(OUT)

  expect(await screen.findByText(/Giải đã chốt theo quyết định công nhận và đã đưa ra công bố/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Xem trang công bố' })).toBeVisible()
  expect(screen.queryByText(/Có thể thay đổi từng hồ sơ/)).toBeNull()
})

it.each([
  ['2026-11-20T02:00:00Z', 'Kết quả đã được công bố; ai cũng đọc được.', 'Đã công bố'],
  ['2099-11-20T02:00:00Z', /Kết quả sẽ tự công bố lúc 09:00 ngày 20\/11\/2099/, 'Đã hẹn giờ công bố'],
])('tells results that are out from results that will be: %s', async (at, lead, title) => {
  server.use(
    http.get('*/api/editions/:id/forwarding', () =>
      HttpResponse.json({ target: null, quota: null, items: [], candidates: [], version: 0 }),
    ),
  )
  atRanking({ ...OUT, publication: publication(at) }, 'cong-bo')

  expect(await screen.findByText(lead)).toBeVisible()
  expect(screen.getByRole('heading', { name: title })).toBeVisible()
})

it('an unfinished decision form is not sent and names what is missing', async () => {
  atRanking(RANKING, 'cong-bo')
  const user = userEvent.setup()

  await user.click(await screen.findByRole('button', { name: 'Ghi quyết định' }))

  expect(screen.getAllByText('Hãy điền mục này.').length).toBeGreaterThan(0)
  expect(screen.getAllByText('Hãy ghi ngày ký, ví dụ 20/11/2026.').length).toBeGreaterThan(0)
  expect(screen.getByLabelText(/Cơ quan ban hành/)).toHaveValue('Ủy ban nhân dân tỉnh')
})
