import { describe, expect, it } from 'vitest'
import { consideredIndicators } from '../../../src/core/questionnaire/consideredIndicators'
import { guidebook } from './answering'

describe('consideredIndicators', () => {
  const ids = (...args: ['quick' | 'full', string?]) => consideredIndicators(guidebook, ...args).map(({ id }) => id)

  it('asks everything in full and the marked ones in a quick scan, in guidebook order', () => {
    expect(ids('full')).toEqual(['a', 'b', 'c'])
    expect(ids('quick')).toEqual(['a', 'b'])
  })

  it('keeps to one phase where asked', () => {
    expect(ids('full', 'two')).toEqual(['c'])
    expect(ids('quick', 'two')).toEqual([])
  })
})
