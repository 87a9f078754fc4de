import i18next from 'i18next'

/** Words of a regulation in the reader's language; Vietnamese where there is no translation. */
export function localised(text: { vi: string; en?: string | null }): string {
  return i18next.language === 'en' ? (text.en ?? text.vi) : text.vi
}

export function localisedTitle(titled: { titleVi: string; titleEn?: string | null }): string {
  return localised({ vi: titled.titleVi, en: titled.titleEn ?? null })
}

export function localisedName(named: { nameVi: string; nameEn?: string | null }): string {
  return localised({ vi: named.nameVi, en: named.nameEn ?? null })
}
