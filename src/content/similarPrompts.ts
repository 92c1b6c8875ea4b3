import type { IndicatorText } from '../core/model/texts'
import { wordsOf } from './wordsOf'

/** Share of all their content words that two prompts may have in common before they count as asking the same. */
const MOST_ALIKE = 0.6
/** Words this short (of, the, has, who) say little about what is asked. */
const SHORT = 3

/** Pairs of indicators whose prompts ask nearly the same, each pair once: overlap of their words by Jaccard (1912). */
export function similarPrompts(
  indicators: Readonly<Record<string, Pick<IndicatorText, 'prompt'>>>,
): { id: string; other: string }[] {
  const sets = Object.entries(indicators).map(([id, { prompt }]) => {
    return { id, words: new Set(wordsOf(prompt).filter((word) => word.length > SHORT)) }
  })
  return sets.flatMap(({ id, words }, at) =>
    sets.slice(0, at).flatMap((other) => (overlap(words, other.words) > MOST_ALIKE ? [{ id, other: other.id }] : [])),
  )
}

function overlap(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / (first.size + second.size - shared || 1)
}
