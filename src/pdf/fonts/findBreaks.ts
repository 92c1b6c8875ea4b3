// Where a line may end: the Unicode rules, and for the scripts written without spaces the words of the browser's dictionaries.
import LineBreaker, { type Break } from 'linebreak'

const UNSPACED = /[\u0E00-\u0E7F\u0E80-\u0EFF\u1000-\u109F\uAA60-\uAA7F\u1780-\u17FF]+/gu
const LANGUAGES: readonly [pattern: RegExp, language: string][] = [
  [/^[\u0E00-\u0E7F]/, 'th'],
  [/^[\u0E80-\u0EFF]/, 'lo'],
  [/^[\u1780-\u17FF]/, 'km'],
  [/^[\u1000-\u109F\uAA60-\uAA7F]/, 'my'],
]
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(text: string): Intl.Segmenter {
  const language = LANGUAGES.find(([pattern]) => pattern.test(text))?.[1] ?? 'und'
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/**
 * All places where `text` may be broken, in order; the last is its end. Engines' dictionaries differ, so breaks in
 * Thai, Lao, Khmer and Myanmar differ between browsers: never a reason to compare page counts.
 */
export function findBreaks(text: string): Break[] {
  const breaks = new Map<number, boolean>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.set(next.position, next.required)
  for (const run of text.matchAll(UNSPACED)) {
    for (const word of segmenterFor(run[0]).segment(run[0])) {
      if (word.index > 0 && word.isWordLike && !breaks.has(run.index + word.index)) {
        breaks.set(run.index + word.index, false)
      }
    }
  }
  return [...breaks].map(([position, required]) => ({ position, required })).sort((a, b) => a.position - b.position)
}
