import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guidebook } from '../../../../src/core/model/guidebook'
import { weightSensitivity } from '../../../../src/core/scoring/rank/weightSensitivity'
import { scoreAssessment } from '../../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from '../aGuidebook'

const sketches = ['tech', 'money', 'people'].map((id) => ({ id, dimensions: { [id]: 1 } }))
const assessmentOf = (levels: readonly unknown[]) => ({
  phase: 'one',
  scope: 'full',
  answers: Object.fromEntries(sketches.map(({ id }, index) => [id, { level: levels[index] }])),
})
const sensitivityOf = (guidebook: Guidebook, levels: readonly unknown[]) =>
  weightSensitivity(guidebook, scoreAssessment(guidebook, assessmentOf(levels)).claimed)

/** The guidebook with the weight of one dimension set, and the others in their proportions. */
function weighed(guidebook: Guidebook, dimension: string, weight: number): Guidebook {
  const { dimensionWeights } = guidebook.scoring
  const others = Object.entries(dimensionWeights).filter(([id]) => id !== dimension)
  const rest = others.reduce((sum, [, own]) => sum + own, 0)
  const weights = [[dimension, weight], ...others.map(([id, own]) => [id, (own / rest) * (1 - weight)])]
  return { ...guidebook, scoring: { ...guidebook.scoring, dimensionWeights: Object.fromEntries(weights) } }
}

describe('weightSensitivity', () => {
  it('says at which weight the headline would be on the other side of the threshold', () => {
    const found = sensitivityOf(aGuidebook(sketches, { aggregation: 'arithmetic' }), [4, 4, 1])
    // 0.25 · 100 + 0.25 · 100 + 0.5 · 25 = 62.5; with two thirds for people it would be 50.
    expect(found).toMatchObject({ threshold: 50, isReached: true, lowest: 25, highest: 100 })
    expect(found?.dimensions[2]).toMatchObject({ dimension: 'people', weight: 0.5, flipsAt: expect.closeTo(2 / 3, 9) })
  })

  it('finds no weight where every dimension lies on one side', () => {
    for (const levels of [
      [3, 3, 2],
      [1, 0, 1],
    ]) {
      const found = sensitivityOf(aGuidebook(sketches), levels)
      const isSplit = (found?.lowest ?? 0) < 50 && (found?.highest ?? 0) > 50
      expect(isSplit).toBe(false)
      const above = found?.dimensions.filter(({ flipsAt }) => flipsAt !== null && flipsAt < 1)
      expect(above).toEqual([])
    }
  })

  it('leaves out a dimension in which nothing applies, and has nothing to say without a headline', () => {
    const found = sensitivityOf(aGuidebook(sketches), [4, 'na', 1])
    expect(found?.dimensions.map(({ dimension, weight }) => [dimension, weight])).toEqual([
      ['tech', 1 / 3],
      ['people', 2 / 3],
    ])
    expect(sensitivityOf(aGuidebook(sketches), [4, null, 1])).toBeNull()
  })

  it('is right on either side of every weight that it names', () => {
    const level = fc.integer({ min: 0, max: 4 })
    const check = (levels: number[], aggregation: 'geometric' | 'arithmetic') => {
      const guidebook = aGuidebook(sketches, { aggregation })
      const found = sensitivityOf(guidebook, levels)
      const headlineAt = (dimension: string, weight: number) =>
        scoreAssessment(weighed(guidebook, dimension, weight), assessmentOf(levels)).claimed.headline ?? Number.NaN
      for (const { dimension, flipsAt } of found?.dimensions ?? []) {
        const ends = [headlineAt(dimension, 1e-9), headlineAt(dimension, 1 - 1e-9)]
        const crosses = Math.min(...ends) < 50 - 1e-5 && Math.max(...ends) > 50 + 1e-5
        if (crosses) expect(flipsAt).not.toBeNull()
        if (flipsAt !== null && flipsAt > 0 && flipsAt < 1) expect(headlineAt(dimension, flipsAt)).toBeCloseTo(50, 6)
      }
    }
    fc.assert(
      fc.property(fc.array(level, { minLength: 3, maxLength: 3 }), fc.constantFrom('geometric', 'arithmetic'), check),
    )
  })
})
