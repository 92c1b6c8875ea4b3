// Where a line may end: the Unicode rules, and for the scripts written without spaces the words of the browser's dictionaries.
import LineBreaker, { type Break } from 'linebreak'
import { clustersOf } from './graphemes.ts'

const UNSPACED = /[\u0E00-\u0E7F\u0E80-\u0EFF\u1000-\u109F\uAA60-\uAA7F\u1780-\u17FF]+/gu
const LANGUAGES: readonly [pattern: RegExp, language: string][] = [
  [/^[\u0E00-\u0E7F]/, 'th'],
  [/^[\u0E80-\u0EFF]/, 'lo'],
  [/^[\u1780-\u17FF]/, 'km'],
  [/^[\u1000-\u109F\uAA60-\uAA7F]/, 'my'],
]
const segmenters = new Map<string, Intl.Segmenter>()

/** Signs that never begin a line: vowels and marks written behind their letter, and signs of repetition and punctuation. */
const NEVER_FIRST =
  /^[\p{M}\u0e30\u0e32\u0e33\u0e45\u0e46\u0e2f\u0eb0\u0eb2\u0eb3\u0ec6\u0eaf\u17d4-\u17da\u104a\u104b]/u
/** Vowels that are written before their letter, and so never end a line. */
const NEVER_LAST = /[\u0e40-\u0e44\u0ec0-\u0ec4]$/

/** Places within a run of a script without spaces where a word begins; between any two letters where the platform knows no words. */
function wordStarts(run: string): number[] {
  if (typeof Intl.Segmenter !== 'function') return letterStarts(run)
  const language = LANGUAGES.find(([pattern]) => pattern.test(run))?.[1] ?? 'und'
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return Array.from(segmenter.segment(run)).flatMap(({ index, isWordLike }) => (index > 0 && isWordLike ? [index] : []))
}

/** {@link wordStarts} without dictionaries: better a line that ends within a word than one that runs off the page. */
export function letterStarts(run: string): number[] {
  const starts: number[] = []
  let before = ''
  let at = 0
  for (const letter of clustersOf(run)) {
    if (at > 0 && !NEVER_FIRST.test(letter) && !NEVER_LAST.test(before)) starts.push(at)
    at += letter.length
    before = letter
  }
  return starts
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
    for (const start of wordStarts(run[0])) {
      if (!breaks.has(run.index + start)) breaks.set(run.index + start, false)
    }
  }
  return [...breaks].map(([position, required]) => ({ position, required })).sort((a, b) => a.position - b.position)
}
