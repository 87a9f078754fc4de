import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Entry, EntryForm } from '@/api/entry'
import { wallOf } from '@/ui/vietnamTime'
import { renderPage } from '../../../tests/renderPage'
import { refusal, server, withServer } from '../../../tests/server'

const ID = '019a0000-0000-7000-8000-000000000001'
const today = wallOf(new Date().toISOString()).day
const EDITION = '019a0000-0000-7000-8000-000000000002'

const form: EntryForm = {
  editionId: EDITION,
  editionCode: 'stkt-2026',
  editionTitle: 'Hội thi',
  entryTerm: 'giải pháp',
  opensAt: '2026-01-01T00:00:00Z',
  closesAt: '2099-01-01T00:00:00Z',
  supplementDays: 10,
  fields: [{ code: 'CK', name: 'Cơ khí', description: null }],
  ageGroups: [],
  entrants: ['INDIVIDUAL', 'GROUP'],
  enteredBy: 'SELF',
  submittingUnit: 'OPTIONAL',
  minAuthors: 1,
  maxAuthors: 3,
  shares: true,
  authorDetails: [{ kind: 'phone', required: true }],
  sections: [],
  attachments: [],
  signatures: [],
  checks: [],
}

const words = {
  title: 'Máy tách vỏ',
  field: 'CK',
  entrant: 'INDIVIDUAL',
  organisation: '',
  submittingUnit: '',
  answers: {},
  authors: [{ name: 'Lê Văn Bảy', lead: true, share: '100', details: {} }],
  attachments: [],
}

const entry: Entry = {
  id: ID,
  editionId: EDITION,
  editionTitle: 'Hội thi',
  editionState: 'OPEN',
  opensAt: form.opensAt,
  closesAt: form.closesAt,
  state: 'DRAFT',
  code: null,
  mine: true,
  editable: true,
  blind: false,
  mayWithdraw: true,
  dossier: words,
  submittedAt: null,
  supplementDueAt: null,
  updatedAt: `${today}T07:00:00Z`,
  steps: [],
  faults: [],
  sameTitle: [],
  archive: [],
  consents: [],
  sendOnTo: [],
  version: 1,
}

const missingPhone = {
  path: 'authors[0].details.phone',
  code: 'form.author-detail-missing',
  message: 'Chưa nhập.',
  effect: 'BLOCKING' as const,
}

/** A server that keeps the dossier as the real one does; `saves` are the bodies it took. */
function dossierServer(stored: Entry = entry, asked: EntryForm = form) {
  const kept = { entry: stored, saves: [] as { title: string }[] }
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({ accountId: ID, fullName: 'Bảy', email: 'b@x.vn', locale: 'vi', grants: [] }),
    ),
    http.get(`*/api/entries/${ID}`, () => HttpResponse.json(kept.entry)),
    http.get(`*/api/editions/${EDITION}/entry-form`, () => HttpResponse.json(asked)),
    http.put(`*/api/entries/${ID}/draft`, async ({ request }) => {
      const body = (await request.json()) as typeof words
      if (request.headers.get('If-Match') !== `"${kept.entry.version}"`)
        return refusal(412, 'entry.stale', 'Đã được lưu ở nơi khác.')
      const version = kept.entry.version + 1
      kept.entry = { ...kept.entry, version, dossier: { ...body, attachments: [] } }
      kept.saves.push(body)
      return HttpResponse.json({ savedAt: `${today}T07:32:00Z`, version, faults: kept.entry.faults })
    }),
  )
  return kept
}

// Saving waits for a pause in the typing, and a busy machine is slow to fetch a page's code.
configure({ asyncUtilTimeout: 8000 })
withServer()

const title = () => screen.findByRole('textbox', { name: /^Tên giải pháp/ })

it('keeps what is typed by itself and says when', async () => {
  const kept = dossierServer()
  renderPage(`/ho-so/${ID}`)

  await userEvent.type(await title(), ' cà phê')

  await screen.findByText('Đã lưu 14:32')
  expect(kept.saves.at(-1)?.title).toBe('Máy tách vỏ cà phê')
  expect(localStorage.getItem(`bv.draft.${ID}`)).toBeNull()
})

it('shows what was typed, not what was once loaded, on the printed form and on coming back', async () => {
  dossierServer()
  renderPage(`/ho-so/${ID}`)
  const user = userEvent.setup()

  await user.type(await title(), ' cà phê')
  await user.click(screen.getByRole('link', { name: 'Bản in để ký' }))

  const back = await screen.findByRole('link', { name: 'Quay lại hồ sơ' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Máy tách vỏ cà phê' })).toBeVisible()
  await user.click(back)
  expect(await title()).toHaveValue('Máy tách vỏ cà phê')
})

it('brings back what was typed on this device and never reached the server', async () => {
  const kept = dossierServer()
  const draft = { ...words, title: 'Gõ lúc mất mạng' }
  localStorage.setItem(`bv.draft.${ID}`, JSON.stringify({ draft, version: 1, at: '2026-11-23T07:10:00Z' }))
  renderPage(`/ho-so/${ID}`)

  expect(await title()).toHaveValue('Gõ lúc mất mạng')
  await screen.findByText(/Đã khôi phục nội dung nhập trên thiết bị này lúc 14:10/)
  await waitFor(() => expect(kept.saves.at(-1)?.title).toBe('Gõ lúc mất mạng'))
})

it('takes a save whose answer was lost for saved', async () => {
  const kept = dossierServer()
  let lost = true
  server.use(
    http.put(`*/api/entries/${ID}/draft`, async ({ request }) => {
      if (!lost) return undefined
      lost = false
      const body = (await request.clone().json()) as typeof words
      kept.entry = { ...kept.entry, version: 2, dossier: { ...body, attachments: [] } }
      return HttpResponse.error()
    }),
  )
  renderPage(`/ho-so/${ID}`)

  await userEvent.type(await title(), '!')
  await screen.findByText(/Không kết nối được với máy chủ/)
  window.dispatchEvent(new Event('online'))

  await screen.findByText('Đã lưu 14:00')
  expect(screen.queryByText(/vừa được sửa ở nơi khác/)).toBeNull()
})

it('shows both versions when another tab saved, and loses neither before the choice', async () => {
  const kept = dossierServer()
  renderPage(`/ho-so/${ID}`)
  const box = await title()
  kept.entry = { ...kept.entry, version: 5, dossier: { ...words, title: 'Từ thẻ khác' } }

  await userEvent.type(box, ' của tôi')

  const note = await screen.findByText(/vừa được sửa ở nơi khác/)
  expect(note).toBeVisible()
  expect(screen.getByText('Từ thẻ khác')).toBeVisible()
  expect(box).toHaveValue('Máy tách vỏ của tôi')
  await userEvent.click(screen.getByRole('button', { name: 'Dùng bản trên trang này' }))
  await waitFor(() => expect(kept.saves.at(-1)?.title).toBe('Máy tách vỏ của tôi'))
})

it('does not ask to hand in what is incomplete, and leads to what is missing', async () => {
  dossierServer({ ...entry, faults: [missingPhone] })
  renderPage(`/ho-so/${ID}`)

  await userEvent.click(await screen.findByRole('button', { name: 'Nộp hồ sơ' }))

  const summary = await screen.findByRole('alert')
  await userEvent.click(within(summary).getByRole('link', { name: 'Tác giả 1, Điện thoại: Chưa nhập.' }))
  expect(screen.getByRole('textbox', { name: /Điện thoại/ })).toHaveFocus()
  expect(screen.getByRole('link', { name: /Tác giả.*còn 1 điều/ })).toBeVisible()
})

it('adds up the shares in sight and turns two authors into a group', async () => {
  const kept = dossierServer()
  renderPage(`/ho-so/${ID}`)

  await userEvent.click(await screen.findByRole('button', { name: 'Thêm tác giả' }))
  await userEvent.type(screen.getAllByRole('textbox', { name: /Tỷ lệ/ })[1] as HTMLElement, '0,5')

  expect(screen.getByText('Tổng tỷ lệ đóng góp: 100,5 %')).toBeVisible()
  expect(screen.getByText('thừa 0,5 %')).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Nhóm tác giả' })).toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: 'Chia đều' }))
  expect(screen.getByText('đủ 100 %')).toBeVisible()
  // A save still on its way would reach the server of the next test.
  await waitFor(() => expect(JSON.stringify(kept.saves.at(-1))).toContain('"share":"50"'))
})

const years = (ago: number) => `${new Date().getFullYear() - ago}-01-01`

it('asks a representative of a child, and takes nothing for consent beforehand', async () => {
  const born = { name: 'birth-date', required: true }
  const asked = {
    ...form,
    authorDetails: [{ kind: born.name, label: null, required: true }],
    minors: { below: 18, childConsentsFrom: 7 },
  }
  const author = { name: 'Y Moan', lead: true, share: '100', details: { 'birth-date': years(12) } }
  const kept = dossierServer({ ...entry, dossier: { ...words, authors: [author] } }, asked)
  renderPage(`/ho-so/${ID}`)

  await title()
  const group = await screen.findByRole('radiogroup', { name: /công bố tên của em/ })
  expect(within(group).queryByRole('radio', { checked: true })).toBeNull()
  expect(screen.queryByRole('radiogroup', { name: /^Em có đồng ý/ })).toBeNull()
  await userEvent.click(within(group).getByRole('radio', { name: 'Đồng ý' }))
  await screen.findByRole('radiogroup', { name: /^Em có đồng ý/ })
  await waitFor(() => expect(JSON.stringify(kept.saves.at(-1))).toContain('"publication":"GIVEN"'))
})

it('says what the rules still ask for, and calls it wrong only once somebody tried to hand in', async () => {
  const pledge = {
    code: 'own',
    type: 'pledge',
    label: 'Tôi cam đoan',
    help: null,
    required: true,
    maxChars: null,
    maxWords: null,
    maxPages: null,
    decimals: null,
    min: null,
    max: null,
    multiple: false,
    options: [],
    table: null,
    person: null,
  }
  const endorsement = {
    code: 'xac-nhan',
    name: 'Văn bản xác nhận',
    help: null,
    required: true,
    requiredWhen: null,
    maxCount: 1,
    maxBytes: 10_485_760,
    mediaTypes: ['application/pdf'],
    formats: ['PDF'],
  }
  const unmet = (path: string, code: string, message: string) => ({
    path,
    code,
    message,
    effect: 'BLOCKING' as const,
    check: code,
  })
  const asked = {
    ...form,
    shares: false,
    sections: [{ code: 'extra', title: 'Thêm', help: null, questions: [pledge] }],
    attachments: [endorsement],
  }
  const faults = [
    unmet('authors', 'eligibility.prize-not-in-archive', 'Kho chưa có giải.'),
    unmet('attachments.xac-nhan', 'eligibility.not-endorsed', 'Chưa có văn bản xác nhận.'),
    unmet('answers.own', 'eligibility.not-pledged', 'Chưa có cam đoan.'),
  ]
  dossierServer({ ...entry, faults }, asked)
  renderPage(`/ho-so/${ID}`)

  expect(await screen.findByText('Còn cần: Kho chưa có giải.')).toBeVisible()
  expect(screen.getByText('Còn cần: Chưa có văn bản xác nhận.')).toBeVisible()
  expect(screen.queryByText('Kho chưa có giải.')).toBeNull()
  expect(screen.queryByText(/Chưa có cam đoan/)).toBeNull()
  expect(screen.getByRole('heading', { name: 'Văn bản xác nhận (bắt buộc)' })).toBeVisible()
  expect(screen.getByText('Tôi cam đoan').textContent).toBe('Tôi cam đoan *')
  expect(screen.getByText(/Tối đa 10 MB mỗi tệp/)).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Nộp hồ sơ' }))

  expect(await screen.findByText('Kho chưa có giải.')).toBeVisible()
  expect(screen.queryByText(/Còn cần/)).toBeNull()
})

it('keeps a table row by row as JSON', async () => {
  const question = {
    code: 'works',
    type: 'table',
    label: 'Công trình',
    help: null,
    required: true,
    maxChars: null,
    maxWords: null,
    maxPages: null,
    decimals: null,
    min: null,
    max: null,
    multiple: false,
    options: [],
    table: { maxRows: 2, columns: [{ code: 'title', label: 'Tên', type: 'text', required: true }] },
    person: null,
  }
  const asked = { ...form, sections: [{ code: 'extra', title: 'Thêm', help: null, questions: [question] }] }
  const kept = dossierServer(entry, asked)
  renderPage(`/ho-so/${ID}`)

  await userEvent.click(await screen.findByRole('button', { name: 'Thêm dòng' }))
  await userEvent.type(await screen.findByRole('textbox', { name: /^Tên( \*)?$/ }), 'Máy sấy')

  await waitFor(() => expect(JSON.stringify(kept.saves.at(-1))).toContain('Máy sấy'))
  expect(kept.saves.at(-1)).toMatchObject({ answers: { works: '[{"title":"Máy sấy"}]' } })
})

it('speaks of a nominee and a nominating unit where only units put people forward', async () => {
  dossierServer(entry, { ...form, enteredBy: 'UNIT', submittingUnit: 'REQUIRED', shares: false })
  renderPage(`/ho-so/${ID}`)

  await screen.findByRole('textbox', { name: /^Đơn vị đề cử/ })
  await screen.findByRole('group', { name: 'Người được đề cử 1' })
})
