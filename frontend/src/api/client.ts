import i18next from 'i18next'
import createClient from 'openapi-fetch'
import { learnServerTime } from './clock'
import { offlineProblem, problemOf } from './problem'
import type { paths } from './schema'

export { ApiProblem } from './problem'

const ORIGIN = globalThis.location?.origin ?? ''
const NEVER_REFRESH = /\/api\/session(\/refreshes)?$/

function requestId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
}

function prepare(request: Request): Request {
  request.headers.set('Accept-Language', i18next.language || 'vi')
  request.headers.set('X-Request-Id', requestId())
  return request
}

/** Tabs take turns: a refresh token works once, the next tab then finds the new cookie. */
async function refreshSession(): Promise<boolean> {
  const post = () => fetch(prepare(new Request(`${ORIGIN}/api/session/refreshes`, { method: 'POST' })))
  const response = await (navigator.locks ? navigator.locks.request('bv-refresh', post) : post())
  return response.ok
}

const SIGNED_IN = 'bv.signed-in'

export function rememberSignedIn(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(SIGNED_IN, '1')
  else localStorage.removeItem(SIGNED_IN)
}

function wasSignedIn(): boolean {
  return localStorage.getItem(SIGNED_IN) === '1'
}

let refreshing: Promise<boolean> | null = null

function refreshOnce(): Promise<boolean> {
  refreshing ??= refreshSession().finally(() => {
    refreshing = null
  })
  return refreshing
}

/** A visitor who never signed in on this device has nothing to refresh. */
function mayRefresh(request: Request): boolean {
  if (!wasSignedIn()) return false
  const path = new URL(request.url).pathname
  return request.method === 'GET' ? !path.endsWith('/refreshes') : !NEVER_REFRESH.test(path)
}

async function send(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await fetch(prepare(request)).catch(() => {
    throw offlineProblem()
  })
  learnServerTime(response)
  if (response.status !== 401 || !mayRefresh(request)) return response
  if (!(await refreshOnce().catch(() => false))) return response
  return fetch(prepare(again))
}

/** The one way to the server: `unwrap(api.GET('/api/editions/{id}', { params: { path: { id } } }))`. */
export const api = createClient<paths>({ baseUrl: ORIGIN, fetch: send })

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** Gives the body of a good answer, throws `ApiProblem` for any other. */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await answer
  if (!response.ok) throw problemOf(response.status, error, response.headers.get('X-Request-Id'))
  return data as NonNullable<T>
}

/** The `If-Match` header of a write: `params: { header: ifMatch(entry.version) }`. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` }
}

/** Sends files with progress (0–1), which fetch cannot tell. Throws `ApiProblem` like `unwrap`. */
export async function upload<T>(
  path: string,
  form: FormData,
  onProgress?: (part: number) => void,
): Promise<T> {
  try {
    return await uploadOnce<T>(path, form, onProgress)
  } catch (problem) {
    const expired = problem instanceof Error && problem.message === 'http.401'
    if (!expired || !(await refreshOnce())) throw problem
    return uploadOnce<T>(path, form, onProgress)
  }
}

function uploadOnce<T>(path: string, form: FormData, onProgress?: (part: number) => void): Promise<T> {
  const request = new XMLHttpRequest()
  return new Promise((resolve, reject) => {
    request.open('POST', path)
    request.responseType = 'json'
    request.setRequestHeader('Accept-Language', i18next.language || 'vi')
    request.setRequestHeader('X-Request-Id', requestId())
    request.upload.onprogress = event => onProgress?.(event.total > 0 ? event.loaded / event.total : 0)
    request.onerror = () => reject(offlineProblem())
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as T)
      else if (request.status === 401)
        reject(Object.assign(problemOf(401, request.response), { message: 'http.401' }))
      else reject(problemOf(request.status, request.response))
    }
    request.send(form)
  })
}
