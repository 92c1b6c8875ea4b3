import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { wordsOf } from './wordsOf'

/** Reading grade of an English text in US school years (Kincaid et al., 1975). */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const sentences = Math.max(1, text.match(/[.?!]+(\s|$)/g)?.length ?? 0)
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables })
}
