export interface Violation {
  path: string
  code: string
  message: string
}

export interface ProblemBody {
  status: number
  code: string
  title: string
  detail?: string | null
  facts?: Record<string, unknown>
  violations?: Violation[]
  requestId?: string
}

/** What the server refused and why; branch on `code`, show `title`. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string | null
  readonly facts: Record<string, unknown>
  readonly violations: Violation[]
  readonly requestId: string | null

  constructor(body: ProblemBody) {
    super(body.code)
    this.name = 'ApiProblem'
    this.status = body.status
    this.code = body.code
    this.title = body.title
    this.detail = body.detail ?? null
    this.facts = body.facts ?? {}
    this.violations = body.violations ?? []
    this.requestId = body.requestId ?? null
  }
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body
}

/** Any answer that is not a problem body (a proxy's page, nothing at all) becomes one with an empty title. */
export function problemOf(status: number, body: unknown, requestId: string | null = null): ApiProblem {
  if (isProblemBody(body)) return new ApiProblem({ ...body, status })
  return new ApiProblem({ status, code: `http.${status}`, title: '', ...(requestId ? { requestId } : {}) })
}

/** The request never reached the server. */
export function offlineProblem(): ApiProblem {
  return new ApiProblem({ status: 0, code: 'http.offline', title: '' })
}

/** A form with gaps, refused before it is sent in the shape of the server's refusals: `{path: sentence}`. */
export function gapsProblem(title: string, gaps: Record<string, string>): ApiProblem {
  const violations = Object.entries(gaps).map(([path, message]) => ({ path, code: 'form.gap', message }))
  return new ApiProblem({ status: 422, code: 'form.gaps', title, violations })
}
