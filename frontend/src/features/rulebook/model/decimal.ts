import i18next from 'i18next'
import { plainMoney, thousandsSign } from '@/ui/moneyText'
import type { Json } from './json'

/** A decimal number counted in whole millionths: the schema has at most six places, so nothing is ever rounded. */
export type Millionths = bigint
/** A product of two of them. */
export type Trillionths = bigint

const PLACES = 6
const ONE = 10n ** BigInt(PLACES)
const WRITTEN = /^(-?)(\d{1,16})(?:[.,](\d{1,6}))?$/

/** '33,5', '33.5' or 33.5 → 33500000n; null when it is no number. */
export function millionths(value: Json | undefined): Millionths | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const match = WRITTEN.exec(String(value).trim())
  if (!match) return null
  const [, sign, whole = '0', part = ''] = match
  const size = BigInt(whole) * ONE + BigInt(part.padEnd(PLACES, '0'))
  return sign === '-' ? -size : size
}

export function times(one: Millionths, other: Millionths): Trillionths {
  return one * other
}

export function toTrillionths(value: Millionths): Trillionths {
  return value * ONE
}

/** As people read it: '33,5' in Vietnamese, no more places than needed. */
export function shownTrillionths(value: Trillionths): string {
  const [size, unit] = [value < 0n ? -value : value, ONE * ONE]
  const rest = String(size % unit)
    .padStart(PLACES * 2, '0')
    .replace(/0+$/, '')
  const comma = i18next.language === 'en' ? '.' : ','
  return `${value < 0n ? '-' : ''}${size / unit}${rest ? comma + rest : ''}`
}

/** A stored number as a person types it: 33.5 → '33,5'; what is no number stays as it was typed. */
export function typedNumber(value: Json | undefined): string {
  if (value === null || value === undefined) return ''
  return millionths(value) === null || i18next.language === 'en'
    ? String(value)
    : String(value).replace('.', ',')
}

/** Groups of three figures parted as the reader's language parts thousands; "0.125" is none, nothing leads it. */
const GROUPED = {
  vi: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,6})?$/,
  en: /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,6})?$/,
}

/** '1.000' in Vietnamese is a thousand: whether typed text parts thousands. */
export function isGrouped(text: string): boolean {
  return GROUPED[i18next.language === 'en' ? 'en' : 'vi'].test(text.trim())
}

const ungrouped = (text: string) => (isGrouped(text) ? text.replaceAll(thousandsSign(), '') : text)

/** What is stored for typed text: a number when it is one, the text itself until then, nothing for nothing. */
export function storedNumber(text: string): Json | undefined {
  const typed = ungrouped(text.trim())
  if (typed === '') return undefined
  if (millionths(typed) === null) return text
  const plain = typed.replace(',', '.')
  // A number that would lose a digit as a JavaScript number stays text; the server reads both alike.
  return millionths(Number(plain)) === millionths(plain) ? Number(plain) : plain
}

/** 15000000 → '15.000.000' in Vietnamese, '15,000,000' in English. */
export function typedMoney(value: Json | undefined): string {
  return typeof value === 'number'
    ? String(value).replace(/\B(?=(\d{3})+$)/g, thousandsSign())
    : String(value ?? '')
}

/** '15.000.000', '15,000,000' or '15 000 000' → 15000000; a sign that parts no thousands is left to be mended. */
export function storedMoney(text: string): Json | undefined {
  const plain = plainMoney(text)
  if (plain === '') return undefined
  return /^\d{1,13}$/.test(plain) ? Number(plain) : text
}
