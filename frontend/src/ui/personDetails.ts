import type { TFunction } from 'i18next'
import type { EntryForm } from '@/api/entry'

export type DetailAsked = EntryForm['authorDetails'][number]

export const DETAILS = [
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

/** What the edition calls a detail, or else the usual word. */
export const detailLabel = (kind: Detail, asked: DetailAsked[], usual: string): string =>
  asked.find(one => one.kind === kind)?.label ?? usual

/** '2025-04-01' → '01/04/2025'; anything else as it is. */
export const dayWords = (day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.split('-').reverse().join('/') : day

/** A detail as people read it. */
export function detailWords(kind: Detail, value: string, t: TFunction<'ui'>): string {
  if (kind === 'gender' && (value === 'male' || value === 'female')) return t(`dossier.genders.${value}`)
  return kind === 'birth-date' ? dayWords(value) : value
}
