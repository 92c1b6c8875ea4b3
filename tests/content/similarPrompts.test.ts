import { describe, expect, it } from 'vitest'
import { similarPrompts } from '../../src/content/similarPrompts'

const asking = (prompts: Record<string, string>) =>
  similarPrompts(Object.fromEntries(Object.entries(prompts).map(([id, prompt]) => [id, { prompt }])))

describe('similarPrompts', () => {
  it('names each pair once, the later indicator first', () => {
    const prompt = 'Does the council publish its yearly budget?'
    expect(asking({ a: prompt, b: prompt, c: prompt })).toEqual([
      { id: 'b', other: 'a' },
      { id: 'c', other: 'a' },
      { id: 'c', other: 'b' },
    ])
  })

  it('looks at words longer than three letters, in any case and order, without punctuation', () => {
    const pair = asking({ a: 'Who has read the yearly council budget?', b: 'Is it so: Budget, council, yearly, READ!' })
    expect(pair).toEqual([{ id: 'b', other: 'a' }])
  })

  it('passes prompts that share up to six in ten of their words, and no more', () => {
    // Three of five words shared: 0.6. Four of six: 0.67.
    expect(asking({ a: 'alpha bravo charlie delta', b: 'alpha bravo charlie hotel' })).toEqual([])
    expect(asking({ a: 'alpha bravo charlie delta echoes', b: 'alpha bravo charlie delta hotel' })).toHaveLength(1)
  })

  it('passes prompts of short words only, which say nothing', () => {
    expect(asking({ a: 'Is it so?', b: 'Is it so?' })).toEqual([])
    expect(asking({})).toEqual([])
  })
})
