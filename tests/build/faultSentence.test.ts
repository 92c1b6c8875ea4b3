import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultSentence } from '../../src/build/faultSentence'
import type { Fault } from '../../src/core/model/problem'
import { bracketWords } from '../../src/i18n/bracketWords'
import content from '../../src/i18n/locales/en/content.json'
import { describeFault } from '../../src/pages/settings/describeFault'

/** One fault of every kind that has words, and of every `what`: values that a sentence may ask for, under the names it uses. */
function faults(): Fault[] {
  const values = {
    ...{ id: 'an-id', framework: 'sdg', wanted: '1.2.0', own: '1.1.0', word: 'good', other: 'b', allowed: ['a', 'b'] },
    ...{ limit: 4, sum: 0.9, found: 3, expected: 5, score: 7.5, least: 2, most: 8, grade: 13, level: 1 },
  }
  return Object.entries(content).flatMap(([kind, words]) => {
    const variants = typeof words === 'string' ? [{}] : Object.keys(words).map((what) => ({ what }))
    return variants.map((variant) => ({ kind, ...values, ...variant }) as unknown as Fault)
  })
}

describe('faultSentence', () => {
  beforeAll(() =>
    i18next.init({
      lng: 'en',
      resources: { en: { translation: { content } }, test: { translation: { content: bracketWords(content) } } },
      interpolation: { escapeValue: false },
    }),
  )

  it.each(faults().map((fault) => [fault.kind, fault] as const))('says %s as the page does', (_, fault) => {
    const sentence = faultSentence(fault)
    expect(sentence).not.toMatch(/[{}]|undefined|null/)
    expect(describeFault(i18next.t, fault)).toBe(sentence)
    expect(describeFault(i18next.getFixedT('test'), fault)).toBe(`[[${sentence}]]`)
  })

  it('tells a reading grade with one decimal', () => {
    expect(faultSentence({ kind: 'grade', grade: 13, limit: 12 })).toBe('reading grade 13.0, above 12')
  })

  it('lists what is allowed', () => {
    expect(faultSentence({ kind: 'notOneOf', allowed: ['whole', 'excerpt'] })).toBe('not one of: whole, excerpt')
  })
})
