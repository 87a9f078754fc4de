import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { refusal, server, withServer } from '../../tests/server'
import { ApiProblem, api, rememberSignedIn, unwrap } from './client'

withServer()

const expired = () => refusal(401, 'account.session-expired', 'Phiên đã hết.')

it('asks once for a fresh session and repeats the request, body and all', async () => {
  rememberSignedIn(true)
  let refreshed = 0
  const bodies: unknown[] = []
  server.use(
    http.post('*/api/session/refreshes', () => {
      refreshed += 1
      return HttpResponse.json({})
    }),
    http.post('*/api/invitations', async ({ request }) => {
      bodies.push(await request.json())
      return refreshed === 0 ? expired() : HttpResponse.json({ accountId: 'a' }, { status: 201 })
    }),
  )
  const body = { email: 'a@b.vn', fullName: 'An', role: 'SECRETARY' as const, editionId: null }

  const answers = await Promise.all([1, 2].map(() => unwrap(api.POST('/api/invitations', { body }))))

  expect(answers).toEqual([{ accountId: 'a' }, { accountId: 'a' }])
  expect(refreshed).toBe(1)
  expect(bodies).toEqual([body, body, body, body])
})

it('does not ask for a fresh session for a visitor who never signed in', async () => {
  const answer = unwrap(api.GET('/api/session'))

  await expect(answer).rejects.toMatchObject({ status: 401, code: 'account.sign-in-needed' })
})

it('turns a refusal into an ApiProblem with its violations', async () => {
  const violations = [{ path: 'email', code: 'email', message: 'Địa chỉ chưa đúng.' }]
  server.use(
    http.post('*/api/password-resets', () => refusal(422, 'kernel.invalid', 'Chưa hợp lệ.', violations)),
  )

  const problem = await unwrap(api.POST('/api/password-resets', { body: { email: 'x' } })).catch(
    thrown => thrown,
  )

  expect(problem).toBeInstanceOf(ApiProblem)
  expect(problem).toMatchObject({ status: 422, code: 'kernel.invalid', title: 'Chưa hợp lệ.', violations })
})

it('turns a lost connection into a problem of its own', async () => {
  server.use(http.get('*/api/presets', () => HttpResponse.error()))

  await expect(unwrap(api.GET('/api/presets'))).rejects.toMatchObject({ status: 0, code: 'http.offline' })
})
