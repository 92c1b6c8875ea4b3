// What word processors leave in texts that are pasted, as signs that every font and every program knows.

/** Letters of the symbol fonts that offices set bullets in (Symbol, Wingdings), by what they look like. */
const OFFICE_SIGNS: Readonly<Record<string, string>> = {
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf0fe': '☑',
  '\uf0a8': '☐',
  '\uf06f': '☐',
  '\uf0e0': '→',
}

/** A text with a line break where a word processor has its soft one, and a bullet for signs that only its own fonts have. */
export function printableText(text: string): string {
  return text
    .replaceAll(/\r\n|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\uf000-\uf0ff]/g, (sign) => OFFICE_SIGNS[sign] ?? '•')
}

/** The same in every text of a value, whatever its shape; the value itself where nothing changes. */
export function printableTexts<T>(value: T): T {
  return rewritten(value) as T
}

function rewritten(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map(rewritten)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rewritten(member)]))
}
