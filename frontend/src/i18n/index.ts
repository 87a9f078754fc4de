import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Resources } from './resources'

export type Language = 'vi' | 'en'
export const LANGUAGES: readonly Language[] = ['vi', 'en']

const REMEMBERED = 'bv.language'
const files = import.meta.glob<{ default: Record<string, unknown> }>('./{vi,en}/*.json')

/** Each feature's texts are a small file of their own, fetched with its page. */
const byFile: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.json`]
    if (!load) return done(new Error(`${language}/${namespace}`), false)
    load().then(
      file => done(null, file.default),
      error => done(error, false),
    )
  },
}

function remembered(): Language {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi'
}

function showLanguage(language: string): void {
  document.documentElement.lang = language
}

/** Vietnamese unless the reader chose otherwise on this device. */
export async function startI18n(language: Language = remembered()): Promise<void> {
  i18next.on('languageChanged', showLanguage)
  await i18next
    .use(byFile)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'vi',
      load: 'currentOnly',
      ns: ['common', 'ui'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    })
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi'
}

/** The account's language, on a device where nobody chose one. */
export function suggestLanguage(locale: string): void {
  const chosen = localStorage.getItem(REMEMBERED) !== null
  if (!chosen && locale === 'en' && currentLanguage() !== 'en') void i18next.changeLanguage('en')
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language)
  await i18next.changeLanguage(language)
}

/** Fetches a page's texts together with its code, not after it. */
export function loadTexts(...namespaces: (keyof Resources)[]): Promise<void> {
  return i18next.loadNamespaces(namespaces)
}
