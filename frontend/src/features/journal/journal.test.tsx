import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { server, withServer } from '../../../tests/server'
import type { Line } from './queries'

withServer()

const EDITION = '019ab000-0000-7000-8000-000000000001'

function line(act: string, facts: Record<string, unknown>, entryCode: string | null = null): Line {
  return {
    id: `${EDITION}${act}`,
    at: '2026-11-23T02:00:00Z',
    actor: 'Trần Văn Đức',
    act,
    subjectType: 'edition',
    subjectId: EDITION,
    entryId: entryCode ? EDITION : null,
    entryCode,
    reason: null,
    facts: facts as Line['facts'],
  }
}

function withLines(...items: Line[]) {
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({
        accountId: EDITION,
        email: 'to.chuc@tinh.vn',
        fullName: 'Trần Văn Đức',
        locale: 'vi',
        grants: [{ id: EDITION, role: 'ORGANISER', editionId: null, panelId: null }],
      }),
    ),
    http.get('*/api/editions/:id', () =>
      HttpResponse.json({ titleVi: 'Hội thi', parts: ['RANKING', 'JOURNAL'] }),
    ),
    http.get('*/api/editions/:id/journal', () => HttpResponse.json({ items, next: null })),
  )
  renderPage(`/dieu-hanh/${EDITION}/nhat-ky`)
}

it('says of which entry, from what to what, and when', async () => {
  withLines(
    line('sheet.sealed', { times: 1 }, 'ABC-2026-0042'),
    line('award.prize-changed', { from: 'Giải Nhì', to: '' }, 'ABC-2026-0007'),
    line('edition.dated', { closedAt: '2026-11-20T10:00:00Z', closesAt: '2026-11-30T10:00:00Z' }),
    line('account.role-given', { name: 'Trần Văn Đức', role: 'SECRETARY' }),
  )

  expect(await screen.findByRole('link', { name: 'Hồ sơ ABC-2026-0042' })).toBeVisible()
  expect(screen.getByText('Từ “Giải Nhì” sang “không xếp giải”')).toBeVisible()
  expect(screen.getByText('Hạn nộp hồ sơ: từ 17:00 ngày 20/11/2026 sang 17:00 ngày 30/11/2026')).toBeVisible()
  expect(screen.getByText('Trần Văn Đức: Tổ Thư ký')).toBeVisible()
})

it('shows an act that this version has no words for', async () => {
  withLines(line('moon.landed', { crew: 3 }))

  expect(await screen.findByText('moon.landed')).toBeVisible()
})

it('offers in the menu what the reader may open', async () => {
  withLines()

  expect(await screen.findByRole('link', { name: 'Xếp giải' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Tiếp nhận hồ sơ' })).not.toBeInTheDocument()
})
