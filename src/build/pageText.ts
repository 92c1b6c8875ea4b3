// Words of index.html itself, which stand there before any code runs: from the locale file, like all others.
import type { Plugin } from 'vite'
import page from '../i18n/locales/en/page.json' with { type: 'json' }

const WORDS: Readonly<Record<string, string>> = page

/** Puts words in the place of `%page.name%`. @throws RangeError for a name without words */
export function withPageText(html: string): string {
  return html.replace(/%page\.(\w+)%/g, (_, name: string) => {
    const text = WORDS[name]
    if (text === undefined) throw new RangeError(`no words for page.${name}`)
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  })
}

/** Vite plug-in for both builds and the development server. */
export function pageText(): Plugin {
  return { name: 'guidepost:page-text', transformIndexHtml: { order: 'pre', handler: withPageText } }
}
