import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairShare, rankCities, toldApart } from '../../../src/core/compare/rankCities'
import { rankRobustness } from '../../../src/core/scoring/rank/rankRobustness'
import { drawsFor, rankShares, spreadRanks } from '../../../src/core/scoring/rank/spreadRanks'

const score = fc.double({ min: 0, max: 100, noNaN: true })
const rows = fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 40 })
const options = { draws: 300, seed: 9, aggregation: 'geometric' } as const

describe('spreadRanks', () => {
  it('has the figures of rankRobustness', () => {
    fc.assert(
      fc.property(rows, (scores) => {
        const pairs = [[0, 1]] as const
        const spread = spreadRanks({ scores: Float64Array.from(scores.flat()), dimensions: 3, ...options, pairs })
        const whole = rankRobustness(scores, { ...options, pairs })
        for (const [row, { p05, p50, p95, acceptability }] of whole.cities.entries()) {
          expect([spread.p05[row], spread.p50[row], spread.p95[row]]).toEqual([p05, p50, p95])
          expect([...rankShares(spread, row)]).toEqual(acceptability)
        }
        expect([...spread.pairShares]).toEqual(whole.pairShares)
        expect(pairShare(scores[0] ?? [], scores[1] ?? [], options).above).toBe(whole.pairShares[0])
      }),
      { numRuns: 40 },
    )
  })

  it('refuses rows that do not fill the columns, and no draws', () => {
    const question = { scores: Float64Array.of(1, 2, 3), dimensions: 2, ...options }
    expect(() => spreadRanks(question)).toThrow(RangeError)
    expect(() => spreadRanks({ ...question, dimensions: 3, draws: 0 })).toThrow(RangeError)
  })
})

describe('drawsFor', () => {
  it('draws less where there are many cities, so that ranks take 40 MB at most', () => {
    expect([1, 300, 2000, 10_000, 60_000].map(drawsFor)).toEqual([10_000, 10_000, 10_000, 2000, 1000])
  })
})

describe('rankCities', () => {
  it('follows the weights, whatever their sum, and counts alike where all are 0', () => {
    const cities = [
      [90, 10],
      [10, 90],
      [40, 40],
    ]
    const ranks = (weights: number[]) => rankCities(cities, weights, 'arithmetic').map(({ rank }) => rank)
    expect(ranks([1, 0])).toEqual([1, 3, 2])
    expect(ranks([30, 10])).toEqual([1, 3, 2])
    expect(ranks([0, 0])).toEqual([1, 1, 3])
    expect(rankCities(cities, [3, 1], 'arithmetic')[0]?.score).toBeCloseTo(70)
  })
})

describe('toldApart', () => {
  it('tells two cities apart where one leads in nearly every draw', () => {
    const any = { p05: 1, p95: 9 }
    expect(toldApart(any, any, { above: 0.95, below: 0.05 })).toBe(true)
    expect(toldApart(any, any, { above: 0.94, below: 0.06 })).toBe(false)
    expect(toldApart(any, any, { above: 0, below: 0 })).toBe(false)
  })

  it('goes by intervals of rank where shares are not known', () => {
    expect(toldApart({ p05: 1, p95: 3 }, { p05: 3, p95: 5 })).toBe(false)
    expect(toldApart({ p05: 4, p95: 5 }, { p05: 1, p95: 3 })).toBe(true)
  })
})
