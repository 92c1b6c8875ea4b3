// Words of the interface. A locale is a folder of JSON files; `test` is the source language in brackets.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { bracketWords } from './bracketWords'
import { words } from './words'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof words }
    enableSelector: false
  }
}

/** The test language: never offered to users, see `bracketWords`. */
export const TEST_LOCALE = 'test'

/** Languages the interface is offered in, with their own names. */
export const LOCALES: readonly { id: string; name: string }[] = [{ id: 'en', name: 'English' }]

/** Sets up i18next for a locale. Resolves when the words are there. */
export async function startI18n(locale: string): Promise<void> {
  const translation = locale === TEST_LOCALE ? bracketWords(words) : words
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'en',
    resources: { [locale]: { translation }, en: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}
