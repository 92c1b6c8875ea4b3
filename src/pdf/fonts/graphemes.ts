// Characters as people see them: a letter with its marks. By the platform's own rules; where it has none (Firefox before 125), by these.

/**
 * A letter with what belongs to it: marks, variation selectors, what a joiner binds to it, and in Khmer and Burmese the letter written under it.
 * Every other sign stands for itself.
 */
const CLUSTER = /\r\n|\p{Regional_Indicator}{2}|[^\p{M}](?:(?:\u17d2|\u1039|\u200d)[^\p{M}]|\p{M}|\u200d)*|[\s\S]/gu

/** Cuts a text into characters as people see them; joined again they are the text. */
export const graphemesOf: (text: string) => string[] =
  typeof Intl.Segmenter === 'function'
    ? segmentedBy(new Intl.Segmenter('und', { granularity: 'grapheme' }))
    : clustersOf

function segmentedBy(segmenter: Intl.Segmenter) {
  return (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** {@link graphemesOf} without the platform's help. */
export function clustersOf(text: string): string[] {
  return text.match(CLUSTER) ?? []
}
