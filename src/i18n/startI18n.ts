// Words of the interface. A locale is a folder of JSON files; `test` is the source language in brackets.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { bracketWords } from './bracketWords'
import type { pageWords } from './pageWords'
import { words } from './words'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof words & typeof pageWords }
    enableSelector: false
  }
}

/** The test language: never offered to users, see `bracketWords`. */
export const TEST_LOCALE = 'test'

/** Languages the interface is offered in, with their own names. */
export const LOCALES: readonly { id: string; name: string }[] = [{ id: 'en', name: 'English' }]

/** Sets up i18next for a locale. Resolves when the words of the first screen are there. */
export async function startI18n(locale: string): Promise<void> {
  const translation = inLocale(locale, words)
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'en',
    resources: { [locale]: { translation }, en: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

let loading: Promise<void> | null = null

/** Adds the words of all screens behind the first one. Resolves when they are there; later calls wait for the first. */
export function loadPageWords(): Promise<void> {
  loading ??= import('./pageWords').then(
    ({ pageWords }) => {
      const { language } = i18next
      i18next.addResourceBundle('en', 'translation', pageWords, true)
      if (language !== 'en') i18next.addResourceBundle(language, 'translation', inLocale(language, pageWords), true)
    },
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}

function inLocale<T>(locale: string, own: T): T {
  return locale === TEST_LOCALE ? bracketWords(own) : own
}
