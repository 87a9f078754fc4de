import type { TFunction } from 'i18next'
import type { EntryForm } from '@/api/entry'

const HEAD = ['title', 'field', 'entrant', 'organisation', 'submittingUnit'] as const

const DETAILS = [
  'birth-date',
  'gender',
  'ethnicity',
  'degree',
  'occupation',
  'workplace',
  'address',
  'phone',
  'email',
] as const

export type Detail = (typeof DETAILS)[number]

export const detailOf = (kind: string): Detail | undefined => DETAILS.find(known => known === kind)

/** The name of a field by its path, as the applicant knows it. */
export function labelOf(path: string, form: EntryForm, t: TFunction<['entry', 'ui']>): string {
  const head = HEAD.find(part => part === path)
  if (head) return t(`ui:dossier.${head}`, { term: form.entryTerm })
  const author = /^authors\[(\d+)\](?:\.(?:details\.)?(.+))?$/.exec(path)
  if (author) {
    const who = t('author.number', { number: Number(author[1]) + 1 })
    const part = detailOf(author[2] ?? '')
    if (part) return `${who}, ${t(`ui:dossier.details.${part}`)}`
    return author[2] === 'share' ? `${who}, ${t('author.share')}` : who
  }
  if (path === 'authors') return t('part.authors')
  const [kind, code] = path.split('.')
  if (kind === 'attachments')
    return form.attachments.find(one => one.code === code)?.name ?? t('part.attachments')
  const question = form.sections.flatMap(part => part.questions).find(one => one.code === code)
  return question?.label ?? t('part.attachments')
}
