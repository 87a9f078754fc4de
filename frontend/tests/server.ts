import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'

const signedOut = () =>
  HttpResponse.json({ code: 'account.sign-in-needed', title: 'Cần đăng nhập.', status: 401 }, { status: 401 })

/** Answers as the backend would; a test adds what it is about by `server.use(…)`. */
export const server = setupServer(http.get('*/api/session', signedOut))

/** A refusal in the shape of the backend's problems. */
export function refusal(status: number, code: string, title: string, violations: object[] = []) {
  return HttpResponse.json({ status, code, title, detail: null, facts: {}, violations }, { status })
}

export function withServer() {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterEach(() => {
    server.resetHandlers()
    localStorage.clear()
  })
  afterAll(() => server.close())
}
