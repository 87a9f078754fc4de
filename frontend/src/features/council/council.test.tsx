import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { server, withServer } from '../../../tests/server'
import type { Ballot, Meeting } from './councils'

withServer()

const ID = '019ab000-0000-7000-8000-000000000001'
const OTHER = '019ab000-0000-7000-8000-000000000002'
const name = (vi: string) => ({ vi, en: null })
const AT = '2026-11-23T02:00:00Z'

const BALLOT: Ballot = {
  meetingId: ID,
  editionId: ID,
  edition: name('Giải thưởng'),
  round: name('Xét chọn'),
  panelName: 'Hội đồng xét chọn',
  turn: 1,
  way: 'ELECTRONIC',
  secret: true,
  state: 'VOTING',
  place: 'Phòng họp số 2',
  heldAt: AT,
  present: true,
  voted: false,
  canVote: true,
  options: [
    { code: 'yes', label: name('Đồng ý'), counts: 'FOR' },
    { code: 'no', label: name('Không đồng ý'), counts: 'AGAINST' },
  ],
  entries: [
    { entryId: ID, code: 'KH-0001', title: 'Công trình một', fieldCode: null, conflict: false },
    { entryId: OTHER, code: 'KH-0002', title: 'Công trình hai', fieldCode: null, conflict: true },
  ],
}

const MEETING: Meeting = {
  id: ID,
  editionId: ID,
  panelId: ID,
  panelName: 'Hội đồng xét chọn',
  edition: name('Giải thưởng'),
  round: name('Xét chọn'),
  turn: 1,
  turns: 1,
  way: 'ELECTRONIC',
  secret: true,
  state: 'OPEN',
  place: 'Phòng họp số 2',
  heldAt: AT,
  minutes: null,
  votingAt: null,
  closedAt: null,
  quorum: {
    members: 3,
    present: 0,
    needed: 2,
    share: '2/3',
    leaderNeeded: true,
    leaderPresent: false,
    reached: false,
  },
  members: [
    { accountId: ID, fullName: 'Lê An', role: 'CHAIR', present: false, reason: null, voted: false },
    { accountId: OTHER, fullName: 'Y Bình', role: 'MEMBER', present: false, reason: null, voted: false },
    { accountId: `${ID}3`, fullName: 'Trần Chi', role: 'MEMBER', present: false, reason: null, voted: false },
  ],
  voted: 0,
  options: BALLOT.options,
  entries: [
    {
      entryId: ID,
      code: 'KH-0001',
      title: 'Công trình một',
      voters: 0,
      conflicts: [],
      count: null,
      corrected: [],
      verdict: null,
      votes: [],
    },
  ],
  scans: [],
  mayRecord: true,
  mayCount: true,
  mayAttach: true,
  version: 0,
}

function signedIn(role: string) {
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({
        accountId: ID,
        email: 'a@tinh.vn',
        fullName: 'Lê An',
        locale: 'vi',
        grants: [{ id: ID, role, editionId: null, panelId: null }],
      }),
    ),
    http.get('*/api/editions/:id', () => HttpResponse.json({ id: ID, title: 'Giải thưởng', parts: [] })),
    http.get('*/api/meetings/:id', () => HttpResponse.json(MEETING)),
  )
}

it('hands in every paper once, after saying what will happen', async () => {
  signedIn('JUDGE')
  let sent: unknown = null
  server.use(
    http.get('*/api/meetings/:id/ballot', () =>
      HttpResponse.json(sent ? { ...BALLOT, voted: true, canVote: false } : BALLOT),
    ),
    http.post('*/api/meetings/:id/ballot', async ({ request }) => {
      sent = await request.json()
      return new HttpResponse(null, { status: 204 })
    }),
  )
  renderPage(`/phieu-bau/${ID}`)
  const user = userEvent.setup()

  const act = await screen.findByRole('button', { name: 'Bỏ phiếu' })
  expect(act).toHaveProperty('disabled', true)
  expect(screen.getByText('Không bỏ phiếu cho hồ sơ này vì có xung đột lợi ích.')).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Đồng ý' }))
  await user.click(act)
  const window = await screen.findByRole('dialog', { hidden: true })
  expect(within(window).getByText(/1 phiếu được bỏ vào hòm phiếu kín/)).toBeTruthy()
  await user.click(within(window).getByRole('button', { name: 'Bỏ phiếu', hidden: true }))

  await waitFor(() => expect(sent).toEqual({ papers: [{ entryId: ID, option: 'yes' }] }))
  expect(await screen.findByText(/Phiếu kín không xem lại/)).toBeTruthy()
})

it('keeps the vote shut until enough members and a leader are ticked', async () => {
  signedIn('SECRETARY')
  renderPage(`/dieu-hanh/${ID}/hop-hoi-dong/${ID}`)
  const user = userEvent.setup()

  const begin = await screen.findByRole('button', { name: 'Bắt đầu bỏ phiếu' })
  expect(screen.getByText(/Còn thiếu 2 thành viên/)).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: /Y Bình/ }))
  await user.click(screen.getByRole('checkbox', { name: /Trần Chi/ }))
  expect(screen.getByText(/Chủ tịch hoặc Phó Chủ tịch/)).toBeTruthy()
  expect(begin).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('checkbox', { name: /Lê An/ }))

  expect(screen.getByText('Đủ số thành viên tối thiểu dự họp.')).toBeTruthy()
  expect(begin).toHaveProperty('disabled', false)
})

it('begins the vote with who was ticked, once confirmed', async () => {
  signedIn('SECRETARY')
  const asked: unknown[] = []
  server.use(
    http.put('*/api/meetings/:id/attendance', async ({ request }) => {
      const { members } = (await request.json()) as { members: { present: boolean }[] }
      asked.push(['attendance', members.map(({ present }) => present)])
      return HttpResponse.json({ ...MEETING, version: 1 })
    }),
    http.post('*/api/meetings/:id/voting', ({ request }) => {
      asked.push(['voting', request.headers.get('If-Match')])
      return HttpResponse.json({ ...MEETING, state: 'VOTING', votingAt: AT, version: 2 })
    }),
  )
  renderPage(`/dieu-hanh/${ID}/hop-hoi-dong/${ID}`)
  const user = userEvent.setup()

  await user.click(await screen.findByRole('checkbox', { name: /Lê An/ }))
  await user.click(screen.getByRole('checkbox', { name: /Y Bình/ }))
  await user.click(screen.getByRole('button', { name: 'Bắt đầu bỏ phiếu' }))
  const window = await screen.findByRole('dialog', { name: 'Bắt đầu bỏ phiếu', hidden: true })
  await user.click(within(window).getByRole('button', { name: 'Bắt đầu bỏ phiếu', hidden: true }))

  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked).toEqual([
    ['attendance', [true, true, false]],
    ['voting', '"1"'],
  ])
})

it('gives the scans of signed minutes to whoever sees the meeting, and takes new ones from who leads it', async () => {
  signedIn('SECRETARY')
  const scan = { id: OTHER, name: 'bien-ban.pdf', size: 2048, mediaType: 'application/pdf', at: AT }
  let sent = 0
  server.use(
    http.get('*/api/meetings/:id', () =>
      HttpResponse.json({ ...MEETING, state: 'CLOSED', closedAt: AT, scans: [scan] }),
    ),
    http.post('*/api/meetings/:id/scans', () => {
      sent += 1
      return HttpResponse.json(scan, { status: 201 })
    }),
  )
  renderPage(`/dieu-hanh/${ID}/hop-hoi-dong/${ID}`)
  const user = userEvent.setup()

  const link = await screen.findByRole('link', { name: /bien-ban.pdf/ })
  expect(link.getAttribute('href')).toBe(`/api/meetings/${ID}/scans/${OTHER}/content`)
  await user.upload(
    screen.getByLabelText('Thêm bản chụp'),
    new File(['%PDF-'], 'trang-2.pdf', { type: 'application/pdf' }),
  )
  await waitFor(() => expect(sent).toBe(1))
})
