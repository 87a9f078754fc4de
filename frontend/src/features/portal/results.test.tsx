import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { server, withServer } from '../../../tests/server'
import type { Level, Results } from './queries'

withServer()

const name = (vi: string) => ({ vi, en: null })

const laureate = (title: string) => ({
  title,
  authors: ['Nguyễn Thị Ngọc Ánh'],
  unnamed: 0,
  unit: null,
  field: name('Cơ khí'),
})

const level = (order: number, vi: string, titles: string[]): Level => ({
  code: `g${order}`,
  name: name(vi),
  order,
  money: 10_000_000,
  laureates: titles.map(laureate),
})

it('says of every level how many prizes and how much, the first one included', async () => {
  const results: Results = {
    code: 'stkt-xi',
    title: name('Hội thi lần thứ XI'),
    programme: name('Hội thi'),
    entryTerm: name('giải pháp'),
    ordinal: 'XI',
    years: '2026-2027',
    decision: {
      number: '01/QĐ',
      date: '2027-11-20',
      authority: 'Ban Tổ chức',
      signerTitle: 'Trưởng ban',
      signerName: 'Lê An',
      subject: 'Công nhận',
    },
    publishedAt: '2027-11-21T01:00:00Z',
    prizeCount: 3,
    levels: [level(1, 'Giải Nhất', ['Máy một', 'Máy hai']), level(2, 'Giải Nhì', ['Máy ba'])],
    honours: [],
  }
  server.use(http.get('*/api/public/editions/stkt-xi/results', () => HttpResponse.json(results)))
  renderPage('/ket-qua/stkt-xi')

  expect(await screen.findByText(/^2 giải · Tiền thưởng mỗi giải: 10\.000\.000/)).toBeVisible()
  expect(screen.getByText(/^1 giải · Tiền thưởng mỗi giải: 10\.000\.000/)).toBeVisible()
})
