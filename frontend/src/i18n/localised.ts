import i18next from 'i18next'

/** Words of a regulation in the reader's language; Vietnamese where there is no translation. */
export function localised(text: { vi: string; en?: string | null }): string {
  return i18next.language === 'en' ? (text.en ?? text.vi) : text.vi
}
