import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { renderPart } from '../../tests/renderPage'
import { ConfirmAct } from './ConfirmAct'
import { DateTimeField } from './DateTimeField'
import { ErrorSummary } from './ErrorSummary'
import { formatTime } from './format'
import { Points } from './Points'
import { fieldId } from './problemText'
import { SavedNote } from './SavedNote'

it('an act that needs a reason is not done without one', async () => {
  const done = vi.fn()
  const close = vi.fn()
  renderPart(
    <ConfirmAct opened onClose={close} title="Rút" act="Rút hồ sơ" reason="required" onConfirm={done}>
      <p>…</p>
    </ConfirmAct>,
  )
  const user = userEvent.setup()

  await user.click(screen.getByRole('button', { name: 'Rút hồ sơ' }))
  expect(done).not.toHaveBeenCalled()

  await user.type(screen.getByLabelText(/Lý do/), 'Nộp nhầm')
  await user.click(screen.getByRole('button', { name: 'Rút hồ sơ' }))
  expect(done).toHaveBeenCalledExactlyOnceWith('Nộp nhầm')
  expect(close).toHaveBeenCalledOnce()
})

it('a refused act says why and leaves the window open', async () => {
  const close = vi.fn()
  const refused = () =>
    Promise.reject(new ApiProblem({ status: 409, code: 'x', title: 'Chưa hết hạn nộp hồ sơ.' }))
  renderPart(
    <ConfirmAct opened onClose={close} title="Chấm" act="Chuyển" onConfirm={refused}>
      <p>…</p>
    </ConfirmAct>,
  )

  await userEvent.click(screen.getByRole('button', { name: 'Chuyển' }))

  expect(await screen.findByText('Chưa hết hạn nộp hồ sơ.')).toBeVisible()
  expect(close).not.toHaveBeenCalled()
})

it('an act asked from inside a form is done without sending that form', async () => {
  const done = vi.fn()
  const sent = vi.fn()
  const { container } = renderPart(
    <form onSubmit={sent}>
      <ConfirmAct opened onClose={vi.fn()} title="Bỏ tệp" act="Bỏ" onConfirm={done}>
        <p>…</p>
      </ConfirmAct>
    </form>,
  )

  await userEvent.click(screen.getByRole('button', { name: 'Bỏ' }))

  expect(done).toHaveBeenCalledOnce()
  expect(sent).not.toHaveBeenCalled()
  expect(container.querySelector('form form')).toBeNull()
})

it('the error summary takes focus and leads to the field', async () => {
  const violations = [{ path: 'authors[0].name', code: 'blank', message: 'Ghi tên tác giả.' }]
  const problem = new ApiProblem({
    status: 422,
    code: 'entry.invalid',
    title: 'Còn điều cần sửa.',
    violations,
  })
  renderPart(
    <>
      <ErrorSummary problem={problem} />
      <input id={fieldId('authors[0].name')} aria-label="Tên" />
    </>,
  )

  expect(screen.getByRole('alert')).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: 'Ghi tên tác giả.' }))
  expect(screen.getByLabelText('Tên')).toHaveFocus()
})

it('a typed day and hour in Vietnam become an instant once both are there', async () => {
  const changed = vi.fn()
  renderPart(<DateTimeField path="closesAt" label="Hạn" value={null} onChange={changed} />)
  const user = userEvent.setup()

  await user.type(screen.getByLabelText('Ngày'), '30/11/2026')
  expect(changed).toHaveBeenLastCalledWith(null)
  await user.type(screen.getByLabelText('Giờ'), '17:00')
  expect(changed).toHaveBeenLastCalledWith('2026-11-30T10:00:00.000Z')
})

it('says the hour of what was saved today, and the day of what was saved before', () => {
  const now = new Date().toISOString()
  renderPart(
    <>
      <SavedNote state="saved" at={now} />
      <SavedNote state="idle" at="2025-11-30T16:59:00Z" />
    </>,
  )

  expect(screen.getByText(`Đã lưu ${formatTime(now)}`)).toBeVisible()
  expect(screen.getByText('Đã lưu 23:59 ngày 30/11/2025')).toBeVisible()
})

it('points have a decimal comma, and none is said in words', () => {
  renderPart(
    <>
      <Points value="83.3333" decimals={4} />
      <Points value={null} />
    </>,
  )

  expect(screen.getByText('83,3333')).toBeVisible()
  expect(screen.getByText('chưa có')).toBeInTheDocument()
})
