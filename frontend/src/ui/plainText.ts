/** Without accents and in small letters: 'Đặng Hữu' → 'dang huu', so that typing without them finds it. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()
}

/** Whether any of the texts holds what is searched for, whatever the accents. */
export function holds(texts: (string | null | undefined)[], search: string): boolean {
  return plainText(texts.filter(Boolean).join(' ')).includes(plainText(search.trim()))
}
