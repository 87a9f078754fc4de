import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { renderPage } from '../../../tests/renderPage'
import { refusal, server, withServer } from '../../../tests/server'

withServer()

it('wrong credentials are said above the form and what was typed stays', async () => {
  server.use(
    http.post('*/api/session', () =>
      refusal(401, 'account.wrong-credentials', 'Thư điện tử hoặc mật khẩu không đúng.'),
    ),
  )
  renderPage('/dang-nhap')
  const user = userEvent.setup()

  await user.type(await screen.findByLabelText('Thư điện tử'), 'an@tinh.vn')
  await user.type(screen.getByLabelText('Mật khẩu'), 'khong-dung')
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Thư điện tử hoặc mật khẩu không đúng.')
  expect(screen.getByLabelText('Thư điện tử')).toHaveValue('an@tinh.vn')
})

it('an empty form is not sent and the first field to fill takes focus', async () => {
  renderPage('/dang-nhap')

  await userEvent.click(await screen.findByRole('button', { name: 'Đăng nhập' }))

  expect(screen.getByLabelText('Thư điện tử')).toHaveFocus()
  expect(screen.getByText('Vui lòng ghi địa chỉ thư điện tử.')).toBeVisible()
})

it('a person registers and is told where the confirmation went', async () => {
  const sent: unknown[] = []
  server.use(
    http.post('*/api/registrations', async ({ request }) => {
      sent.push(await request.json())
      return new HttpResponse(null, { status: 202 })
    }),
  )
  renderPage('/dang-ky')
  const user = userEvent.setup()

  await user.type(await screen.findByLabelText('Họ và tên'), 'Nguyễn Thị Ngọc Ánh')
  await user.type(screen.getByLabelText('Thư điện tử'), 'anh@tinh.vn')
  await user.type(screen.getByLabelText('Mật khẩu'), 'mot cau de nho')
  await user.click(screen.getByRole('button', { name: 'Đăng ký' }))

  expect(await screen.findByRole('heading', { name: 'Mời bạn mở thư xác nhận' })).toBeVisible()
  expect(screen.getByText(/anh@tinh\.vn/)).toBeVisible()
  expect(sent).toEqual([
    {
      email: 'anh@tinh.vn',
      fullName: 'Nguyễn Thị Ngọc Ánh',
      locale: 'vi',
      password: 'mot cau de nho',
      phone: null,
    },
  ])
})

it('a visitor who opens a page behind the door signs in first and comes back to it', async () => {
  const session = { accountId: 'a', fullName: 'Lê An', email: 'an@tinh.vn', locale: 'vi', grants: [] }
  server.use(
    http.post('*/api/session', () => HttpResponse.json(session)),
    http.get('*/api/editions', () => HttpResponse.json([])),
  )
  renderPage('/dieu-hanh')
  const user = userEvent.setup()

  await user.type(await screen.findByLabelText('Thư điện tử'), 'an@tinh.vn')
  await user.type(screen.getByLabelText('Mật khẩu'), 'mot cau de nho')
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }))

  expect(await screen.findByRole('heading', { name: 'Các lần tổ chức' })).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Tài khoản của Lê An' })).toBeVisible()
})
