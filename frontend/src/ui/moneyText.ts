import i18next from 'i18next'

/** What parts thousands in the reader's language. */
export const thousandsSign = (): string => (i18next.language === 'en' ? ',' : '.')

/** '15.000.000' → '15000000': without what parts thousands, also as another language would write it. */
export function plainMoney(text: string): string {
  const bare = text.replaceAll(/[\s\u00a0]/g, '').replaceAll(thousandsSign(), '')
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? bare.replaceAll(/[.,]/g, '') : bare
}
