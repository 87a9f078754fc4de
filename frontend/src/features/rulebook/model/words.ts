import i18next from 'i18next'
import { isObject, type Json } from './json'

export interface Words {
  vi: string
  en: string
}

/** Words of the regulation are stored as one text, or as a pair when somebody translated them. */
export function wordsOf(value: Json | undefined): Words {
  const text = (one: Json | undefined) => (typeof one === 'string' ? one : '')
  return isObject(value) ? { vi: text(value.vi), en: text(value.en) } : { vi: text(value), en: '' }
}

export function storedWords({ vi, en }: Words): Json | undefined {
  if (en !== '') return { vi, en }
  return vi === '' ? undefined : vi
}

/** In the reader's language, Vietnamese where there is no translation. */
export function shownWords(value: Json | undefined): string {
  const { vi, en } = wordsOf(value)
  return i18next.language === 'en' && en !== '' ? en : vi
}
