import { describe, expect, it } from 'vitest'
import { gradeOf } from '../../src/content/gradeOf'

/** Kincaid et al., 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. */
const grade = (words: number, sentences: number, syllables: number) =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

describe('gradeOf', () => {
  it.each([
    ['The cat sat on the mat.', 6, 1, 6],
    ['The cat sat. The dog ran!', 6, 2, 6],
    ['The cat sat on the mat', 6, 1, 6],
    ['Is the city happy? It is.', 6, 2, 8],
    ['Maps cost 25 coins.', 4, 1, 4],
  ])('counts words, sentences and syllables: %s', (text, words, sentences, syllables) => {
    expect(gradeOf(text)).toBeCloseTo(grade(words, sentences, syllables), 9)
  })

  it('rises with longer sentences and with longer words', () => {
    const plain = gradeOf('The cat sat on the mat. The dog ran to the cat.')
    expect(gradeOf('The cat sat on the mat and the dog ran to the cat.')).toBeGreaterThan(plain)
    expect(gradeOf('The elephant sat on the mat. The crocodile ran to the cat.')).toBeGreaterThan(plain)
  })
})
