import type { Dossier, EntryForm, Fault } from '@/api/entry'
import type { DraftRequest } from './queries'

export type Guardian = NonNullable<Dossier['authors'][number]['guardian']>
export type Consent = Guardian['processing']

export interface AuthorDraft {
  name: string
  lead: boolean
  share: string
  details: Record<string, string>
  /** When the author is a child. */
  guardian?: Guardian | null
}

/** What stands in the form, all of it text as typed. */
export interface Draft {
  title: string
  field: string
  entrant: string
  organisation: string
  submittingUnit: string
  answers: Record<string, string>
  authors: AuthorDraft[]
}

/** The text parts that stand at the head of the form. */
export type HeadPart = 'title' | 'field' | 'entrant' | 'organisation' | 'submittingUnit'

export function draftOf(dossier: Dossier): Draft {
  const { title, field, entrant, organisation, submittingUnit, answers, authors } = dossier
  return { title, field, entrant, organisation, submittingUnit, answers, authors }
}

export const requestOf = (draft: Draft): DraftRequest => draft

const filled = (texts: Record<string, string>): [string, string][] =>
  Object.entries(texts)
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => a.localeCompare(b))

/** The same words, whatever is empty or absent and in whichever order. */
export function isSame(a: Draft, b: Draft): boolean {
  const plain = (draft: Draft) =>
    JSON.stringify([
      draft.title,
      draft.field,
      draft.entrant,
      draft.organisation,
      draft.submittingUnit,
      filled(draft.answers),
      draft.authors.map(author => [
        author.name,
        author.lead,
        author.share,
        filled(author.details),
        author.guardian ?? null,
      ]),
    ]).normalize('NFC')
  return plain(a) === plain(b)
}

export function emptyAuthor(): AuthorDraft {
  return { name: '', lead: false, share: '', details: {} }
}

export const NOBODY: Guardian = {
  name: '',
  relation: '',
  phone: '',
  processing: 'UNANSWERED',
  publication: 'UNANSWERED',
  childPublication: 'UNANSWERED',
}

/** Which part of the form a fault belongs to, by its path. */
export function partOf(path: string, form: EntryForm): string {
  const [head = '', code = ''] = path.split(/[.[]/)
  if (head === 'authors') return 'authors'
  if (head === 'attachments' || head === 'files') return 'attachments'
  if (head !== 'answers') return 'general'
  return (
    form.sections.find(part => part.questions.some(question => question.code === code))?.code ?? 'general'
  )
}

/** What a form lacks from its first moment on, besides what is missing by name. */
const TO_COME = new Set([
  'form.too-few-authors',
  'eligibility.not-pledged',
  'eligibility.not-endorsed',
  'eligibility.service-unknown',
  'eligibility.too-few-standards',
  'eligibility.standard-not-in-archive',
  'eligibility.prize-not-in-archive',
])

/** Faults that say something is not there yet; no mistake before somebody tried to hand in. */
export function isMissing({ code }: Fault): boolean {
  return code.endsWith('-missing') || code.endsWith('-unanswered') || TO_COME.has(code)
}
