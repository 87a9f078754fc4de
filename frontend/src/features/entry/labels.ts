import type { TFunction } from 'i18next'
import type { EntryForm } from '@/api/entry'
import { detailLabel, detailOf } from '@/ui/personDetails'

const HEAD = ['title', 'field', 'entrant', 'organisation'] as const

type Translate = TFunction<['entry', 'ui']>

/** Somebody of the dossier by place: an author, or whom a unit puts forward. */
export function personLabel(form: EntryForm, place: number, t: Translate): string {
  return t(form.enteredBy === 'UNIT' ? 'nominee.number' : 'author.number', { number: place + 1 })
}

export const unitLabel = (form: EntryForm, t: Translate): string =>
  t(form.enteredBy === 'UNIT' ? 'ui:dossier.nominatingUnit' : 'ui:dossier.submittingUnit')

const GUARDIAN = ['name', 'relation', 'phone', 'processing', 'publication', 'childPublication'] as const

function authorLabel(place: number, part: string, form: EntryForm, t: Translate): string {
  const who = personLabel(form, place, t)
  const detail = detailOf(part)
  if (detail) return `${who}, ${detailLabel(detail, form.authorDetails, t(`ui:dossier.details.${detail}`))}`
  const guardian = GUARDIAN.find(one => part === `guardian.${one}`)
  if (guardian) return `${who}, ${t(`ui:dossier.guardian.${guardian}`)}`
  return part === 'share' ? `${who}, ${t('author.share')}` : who
}

/** A question, and within a table the row and the column, within a person the detail. */
function questionLabel(path: string, form: EntryForm, t: Translate): string {
  const [, code, row, part] = /^answers\.([^.[]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? []
  const question = form.sections.flatMap(section => section.questions).find(one => one.code === code)
  if (!question) return t('part.attachments')
  const column = question.table?.columns.find(one => one.code === part)?.label
  const kind = detailOf(part ?? '')
  const detail =
    kind && question.person
      ? detailLabel(kind, question.person.details, t(`ui:dossier.details.${kind}`))
      : undefined
  const place = row === undefined ? undefined : t('table.row', { number: Number(row) + 1 })
  return [question.label, place, column ?? detail].filter(Boolean).join(', ')
}

/** The name of a field by its path, as the applicant knows it. */
export function labelOf(path: string, form: EntryForm, t: Translate): string {
  if (path === 'submittingUnit') return unitLabel(form, t)
  const head = HEAD.find(part => part === path)
  if (head) return t(`ui:dossier.${head}`, { term: form.entryTerm })
  const author = /^authors\[(\d+)\](?:\.(?:details\.)?(.+))?$/.exec(path)
  if (author) return authorLabel(Number(author[1]), author[2] ?? '', form, t)
  if (path === 'authors') return partName(form, t)
  const [kind, code] = path.split('.')
  if (kind === 'attachments')
    return form.attachments.find(one => one.code === code)?.name ?? t('part.attachments')
  return questionLabel(path, form, t)
}

/** What the part with the people is called. */
export const partName = (form: EntryForm, t: Translate): string =>
  t(form.enteredBy === 'UNIT' ? 'part.nominees' : 'part.authors')
