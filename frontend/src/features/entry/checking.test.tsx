import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Entry, EntryForm, Fault } from '@/api/entry'
import { renderPage } from '../../../tests/renderPage'
import { refusal, server, withServer } from '../../../tests/server'

withServer()

const ID = '019a0000-0000-7000-8000-000000000001'
const EDITION = '019a0000-0000-7000-8000-000000000002'
const AT = '2026-11-01T00:00:00Z'

const form: EntryForm = {
  editionId: EDITION,
  editionCode: 'stkt-2026',
  editionTitle: 'Hội thi',
  entryTerm: 'giải pháp',
  opensAt: AT,
  closesAt: '2099-01-01T00:00:00Z',
  supplementDays: 10,
  fields: [{ code: 'CK', name: 'Cơ khí', description: null }],
  ageGroups: [],
  entrants: ['INDIVIDUAL'],
  enteredBy: 'SELF',
  submittingUnit: 'NONE',
  minAuthors: 1,
  maxAuthors: 3,
  shares: false,
  authorDetails: [],
  sections: [],
  attachments: [],
  signatures: [],
  checks: [{ code: 'prize', label: 'Đã đạt giải cấp tỉnh', effect: 'BLOCKING' }],
}

const unmet: Fault = {
  path: 'authors',
  code: 'eligibility.prize-not-in-archive',
  message: 'Kho chưa có giải.',
  effect: 'BLOCKING',
  check: 'prize',
}

function entryWith(faults: Fault[]): Entry {
  return {
    id: ID,
    editionId: EDITION,
    editionTitle: 'Hội thi',
    editionState: 'OPEN',
    opensAt: AT,
    closesAt: form.closesAt,
    state: 'SUBMITTED',
    code: 'ABC-2026-0001',
    mine: false,
    editable: false,
    blind: false,
    mayWithdraw: false,
    dossier: {
      title: 'Máy tách vỏ',
      field: 'CK',
      entrant: 'INDIVIDUAL',
      organisation: '',
      submittingUnit: '',
      answers: {},
      authors: [{ name: 'Lê Văn Bảy', lead: true, share: '100', details: {} }],
      attachments: [],
    },
    submittedAt: AT,
    supplementDueAt: null,
    updatedAt: AT,
    steps: [],
    faults,
    sameTitle: [],
    archive: [],
    consents: [],
    sendOnTo: [],
    version: 4,
  }
}

function atCheck(entry: Entry) {
  const sent: unknown[] = []
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({ accountId: ID, fullName: 'Lan', email: 'l@x.vn', locale: 'vi', grants: [] }),
    ),
    http.get(`*/api/editions/${EDITION}`, () =>
      HttpResponse.json({ id: EDITION, titleVi: 'Hội thi', parts: [] }),
    ),
    http.get(`*/api/entries/${ID}`, () => HttpResponse.json(entry)),
    http.get(`*/api/editions/${EDITION}/entry-form`, () => HttpResponse.json(form)),
    http.get(`*/api/editions/${EDITION}/intake`, () => HttpResponse.json({ items: [], next: null })),
    http.post(`*/api/entries/${ID}/checks`, async ({ request }) => {
      const body = (await request.json()) as { reason: string | null }
      sent.push(body)
      return body.reason
        ? HttpResponse.json({ ...entry, state: 'ELIGIBLE' })
        : refusal(422, 'entry.eligible-needs-reason', 'Hồ sơ chưa đạt điều kiện bắt buộc.')
    }),
  )
  renderPage(`/dieu-hanh/${EDITION}/tiep-nhan/${ID}`)
  return sent
}

it.each([
  ['known here', entryWith([unmet])],
  ['known to the server only', entryWith([])],
])('a dossier that fails a condition is admitted with a reason: %s', async (_, entry) => {
  const sent = atCheck(entry)
  const user = userEvent.setup()

  await user.click(await screen.findByRole('button', { name: 'Đủ điều kiện dự thi' }))
  const window = within(await screen.findByRole('dialog', { name: 'Đủ điều kiện dự thi' }))
  if (entry.faults.length === 0) await user.click(window.getByRole('button', { name: 'Đủ điều kiện dự thi' }))
  await user.type(await window.findByLabelText(/Lý do vẫn nhận/), 'Giải ghi trên giấy')
  await user.click(window.getByRole('button', { name: 'Đủ điều kiện dự thi' }))

  await waitFor(() => expect(sent.at(-1)).toEqual({ outcome: 'ELIGIBLE', reason: 'Giải ghi trên giấy' }))
})
