import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankRobustness } from '../../../../src/core/scoring/rank/rankRobustness'

const options = { draws: 2000, seed: 42, aggregation: 'geometric' } as const
const arithmetic = { ...options, aggregation: 'arithmetic' } as const

describe('rankRobustness', () => {
  it('is certain where one city leads in every dimension', () => {
    const { cities, pairShares } = rankRobustness(
      [
        [40, 50, 60],
        [70, 80, 90],
      ],
      {
        ...options,
        pairs: [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
      },
    )
    expect(cities).toEqual([
      { rank: 2, p05: 2, p50: 2, p95: 2, acceptability: [0, 1] },
      { rank: 1, p05: 1, p50: 1, p95: 1, acceptability: [1, 0] },
    ])
    expect(pairShares).toEqual([1, 0, 0])
  })

  it('is open where each of two cities leads in one dimension as much as the other', () => {
    const rows = [
      [80, 40],
      [40, 80],
    ]
    const { cities, pairShares } = rankRobustness(rows, { ...arithmetic, pairs: [[0, 1]] })
    expect(cities.map(({ rank, p05, p95 }) => [rank, p05, p95])).toEqual([
      [1, 1, 2],
      [1, 1, 2],
    ])
    expect(pairShares[0]).toBeGreaterThan(0.46)
    expect(pairShares[0]).toBeLessThan(0.54)
    expect(cities[0]?.acceptability[0]).toBe(pairShares[0])
  })

  it('draws weights evenly: 100 and 0 beat 25 and 25 in three draws of four', () => {
    const rows = [
      [100, 0],
      [25, 25],
    ]
    const { pairShares } = rankRobustness(rows, { ...arithmetic, draws: 20_000, pairs: [[0, 1]] })
    expect(Math.abs((pairShares[0] ?? 0) - 0.75)).toBeLessThan(0.01)
  })

  it('draws three weights from the whole triangle: two thirds and more on one of them in one draw of nine', () => {
    const rows = [
      [100, 0, 0],
      [200 / 3, 200 / 3, 200 / 3],
    ]
    const { pairShares } = rankRobustness(rows, { ...arithmetic, draws: 20_000, pairs: [[0, 1]] })
    expect(Math.abs((pairShares[0] ?? 0) - 1 / 9)).toBeLessThan(0.01)
  })

  it('lets ties share the better rank: exactly in draws, within rounding noise at equal weights', () => {
    const alike = rankRobustness(
      [
        [50, 50],
        [50, 50],
        [20, 20],
      ],
      options,
    )
    expect(alike.cities.map(({ rank }) => rank)).toEqual([1, 1, 3])
    expect(alike.cities.map(({ acceptability }) => acceptability)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ])
    const noisy = rankRobustness([[50], [50 + 1e-10]], { ...options, pairs: [[1, 0]] })
    expect(noisy.cities.map(({ rank }) => rank)).toEqual([1, 1])
    expect(noisy.pairShares).toEqual([1])
  })

  it('aggregates as the headline does: a zero enters the geometric mean as 1', () => {
    const rows = [
      [0, 100],
      [12, 12],
    ]
    expect(rankRobustness(rows, options).cities.map(({ rank }) => rank)).toEqual([2, 1])
    expect(rankRobustness(rows, arithmetic).cities.map(({ rank }) => rank)).toEqual([1, 2])
  })

  it('gives the smallest rank that is reached in the asked share of draws as percentile', () => {
    const rows = [
      [90, 10],
      [50, 50],
      [10, 90],
    ]
    const { cities } = rankRobustness(rows, arithmetic)
    for (const { acceptability, p05, p50, p95 } of cities) {
      const upTo = (rank: number) => acceptability.slice(0, rank).reduce((sum, share) => sum + share, 0)
      for (const [rank, share] of [
        [p05, 0.05],
        [p50, 0.5],
        [p95, 0.95],
      ] as const) {
        expect(upTo(rank)).toBeGreaterThanOrEqual(share - 1e-9)
        expect(upTo(rank - 1)).toBeLessThan(share)
      }
    }
    expect(cities[1]).toMatchObject({ p05: 2, p50: 2, p95: 2 })
  })

  it('gives the same figures for the same seed, others for another', () => {
    const rows = [
      [80, 40, 55],
      [40, 80, 60],
      [60, 60, 50],
    ]
    expect(rankRobustness(rows, options)).toEqual(rankRobustness(rows, options))
    expect(rankRobustness(rows, { ...options, seed: 43 })).not.toEqual(rankRobustness(rows, options))
  })

  it('shares every city’s draws out among the ranks, whatever the scores', () => {
    const rows = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.integer(), (scores, seed) => {
        const { cities } = rankRobustness(scores, { ...options, draws: 50, seed })
        for (const { rank, p05, p50, p95, acceptability } of cities) {
          expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
          expect(1 <= p05 && p05 <= p50 && p50 <= p95 && p95 <= scores.length).toBe(true)
          expect(rank).toBeLessThanOrEqual(scores.length)
        }
        expect(cities.some(({ acceptability }) => (acceptability[0] ?? 0) > 0)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('has nothing to say about no cities', () => {
    expect(rankRobustness([], options)).toEqual({ cities: [], pairShares: [] })
  })

  it.each([
    ['rows of unlike length', [[1, 2], [3]], options],
    ['rows without a score', [[]], options],
    ['no draws', [[1]], { ...options, draws: 0 }],
    ['a pair with a city that is not there', [[1]], { ...options, pairs: [[0, 1]] as [number, number][] }],
  ])('refuses %s', (_, scores, wrong) => {
    expect(() => rankRobustness(scores, wrong)).toThrow(RangeError)
  })
})
