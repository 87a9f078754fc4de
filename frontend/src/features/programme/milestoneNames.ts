import { api, unwrap } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import { localised } from '@/i18n/localised'
import type { Edition, TimelineRequest } from './editions'

interface Milestone {
  kind: string
  label: string | { vi: string; en?: string | null }
}

/** In the order in which the server keeps them. */
const KINDS = [
  'announced',
  'opens',
  'closes',
  'supplements-end',
  'judging-starts',
  'judging-ends',
  'published',
  'complaints-end',
  'ceremony',
  'retention-ends',
]

const PLACE = /timeline\.milestones\[(\d+)\]/

/** The document that the dates are written into: the draft until a version is in force. */
async function rules({ id, rulebookNumber }: Edition): Promise<string | null | undefined> {
  const params = { path: { id } }
  if (rulebookNumber === 0)
    return (await unwrap(api.GET('/api/editions/{id}/rulebooks/draft', { params }))).document
  const { yaml } = await unwrap(api.GET('/api/editions/{id}/rulebook', { params }))
  return (await unwrap(api.POST('/api/rulebooks/check', { body: { document: yaml } }))).document
}

function namesIn(document: string, { ceremonyAt }: TimelineRequest, ceremony: string): string[] {
  const { timeline } = JSON.parse(document) as { timeline?: { milestones?: Milestone[] } }
  const known = timeline?.milestones ?? []
  const added = ceremonyAt && !known.some(({ kind }) => kind === 'ceremony')
  return [...known, ...(added ? [{ kind: 'ceremony', label: ceremony }] : [])]
    .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
    .map(({ label }) => (typeof label === 'string' ? label : localised(label)))
}

/**
 * A refusal of dates names milestones by their place only, and most of them stand on another page: here each sentence
 * begins with the milestone's name. Without the rules to look in, the refusal stays as it is.
 */
export async function withMilestoneNames(
  refused: unknown,
  edition: Edition,
  asked: TimelineRequest,
  ceremony: string,
): Promise<unknown> {
  if (!(refused instanceof ApiProblem) || !refused.violations.some(({ path }) => PLACE.test(path)))
    return refused
  const document = await rules(edition).catch(() => null)
  if (!document) return refused
  const names = namesIn(document, asked, ceremony)
  const violations = refused.violations.map(violation => {
    const name = names[Number(PLACE.exec(violation.path)?.[1] ?? -1)]
    return name ? { ...violation, message: `${name}: ${violation.message}` } : violation
  })
  const { status, code, title, detail, facts } = refused
  return new ApiProblem({ status, code, title, detail, facts, violations })
}
