import type { Glossary } from '../model/texts'

const ACRONYM = /^\p{Lu}{2,}s?$/u
const patterns = new WeakMap<Glossary, { pattern: RegExp | null; ids: Map<string, string> }>()

/**
 * Ids of the glossary's terms that occur in these texts, each once, in the order of their first occurrence. Whole words; case matters for
 * acronyms only, so that IT is not found in "it".
 */
export function termsIn(glossary: Glossary, texts: readonly string[]): string[] {
  const { pattern, ids } = patternOf(glossary)
  if (!pattern) return []
  const found = new Set<string>()
  for (const text of texts) {
    for (const [, word = ''] of text.matchAll(pattern)) {
      const id = ids.get(word) ?? ids.get(word.toLowerCase())
      if (id !== undefined) found.add(id)
    }
  }
  return [...found]
}

/** One pattern for all terms and their other forms, longest first, so that "data platform" is found before "data". */
function patternOf(glossary: Glossary) {
  const known = patterns.get(glossary)
  if (known) return known
  const ids = new Map<string, string>()
  for (const [id, { term, forms = [] }] of Object.entries(glossary)) {
    for (const word of [term, ...forms]) ids.set(ACRONYM.test(word) ? word : word.toLowerCase(), id)
  }
  const words = [...ids.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern =
    words.length > 0 ? new RegExp(`(?:^|[^\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : null
  const entry = { pattern, ids }
  patterns.set(glossary, entry)
  return entry
}
