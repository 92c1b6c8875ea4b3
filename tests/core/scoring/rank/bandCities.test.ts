import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BandOptions, bandCities } from '../../../../src/core/scoring/rank/bandCities'
import { createRandom } from '../../../../src/core/scoring/rank/createRandom'

type City = [low: number, high: number][]
const options = { draws: 2000, seed: 42, aggregation: 'arithmetic' } as const

const known = (...scores: number[]): City => scores.map((score) => [score, score])

/** The share of draws in which the first of two cities scores strictly above the second, from where their bands part: within 2^-20. */
function partingShare(cities: [City, City], wanted: Partial<BandOptions> = {}): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 20; step++) {
    const confidence = (low + high) / 2
    const { bands } = bandCities(cities, { ...options, ...wanted, confidence })
    if (bands[1] === 2) low = confidence
    else high = confidence
  }
  return low
}

/** Every aggregate of every draw, written down as the method's text says, one random number after another: a row a draw. */
function drawnAggregates(cities: City[], { draws, seed, aggregation }: BandOptions): number[][] {
  const random = createRandom(seed)
  return Array.from({ length: draws }, () => {
    const parts = (cities[0] ?? []).map(() => -Math.log(1 - random()))
    const total = parts.reduce((sum, part) => sum + part, 0)
    return cities.map((city) => {
      const terms = city.map(([low, high], at) => {
        const score = low + random() * (high - low)
        const weight = (parts[at] ?? 0) / total
        return aggregation === 'geometric' ? weight * Math.log(Math.max(score, 1)) : weight * score
      })
      return terms.reduce((sum, term) => sum + term, 0)
    })
  })
}

function shareAbove(rows: number[][], a: number, b: number): number {
  return rows.filter((row) => (row[a] ?? 0) > (row[b] ?? 0)).length / rows.length
}

const anInterval = fc.tuple(fc.nat(100), fc.nat(100), fc.boolean()).map(([a, b, isKnown]): [number, number] => {
  const low = Math.min(a, b)
  return [low, isKnown ? low : Math.max(a, b)]
})
const someCities = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(anInterval, { minLength: width, maxLength: width }), { maxLength: 8 }))
const aCall = fc.record({
  cities: someCities,
  seed: fc.integer(),
  aggregation: fc.constantFrom('geometric', 'arithmetic'),
  confidence: fc.constantFrom(0.5, 0.8, 0.95, 1),
  draws: fc.integer({ min: 1, max: 120 }),
})

describe('bandCities', () => {
  it('opens a band for every city whose order is certain', () => {
    const cities = [known(40, 50), known(80, 90), known(60, 70)]
    expect(bandCities(cities, options)).toEqual({ order: [1, 2, 0], bands: [3, 1, 2] })
  })

  it('keeps cities together whose order hangs on the weights', () => {
    const cities = [known(80, 40), known(41, 80), known(10, 20)]
    expect(bandCities(cities, options)).toEqual({ order: [1, 0, 2], bands: [1, 1, 2] })
  })

  it('keeps cities together whose order hangs on what is not known', () => {
    expect(bandCities([known(60, 60), known(50, 50)], options).bands).toEqual([1, 2])
    expect(bandCities([known(60, 60), [...known(50), [20, 80]]], options).bands).toEqual([1, 1])
  })

  it('compares with the opener of the band, not with the city before', () => {
    const cities = [known(60, 56), known(56, 59), known(55, 55)]
    expect(bandCities(cities, options)).toEqual({ order: [0, 1, 2], bands: [1, 1, 2] })
    expect(bandCities(cities.slice(1), options).bands).toEqual([1, 2])
    expect(bandCities([known(60, 50), known(52, 57), known(51, 53)], options).bands).toEqual([1, 1, 1])
  })

  it('orders by the middles at equal weights; ties within rounding noise stay in the order of input', () => {
    const cities: City[] = [known(50, 50), [...known(50), [0, 100 + 1e-10]], known(70, 30), known(51, 50)]
    expect(bandCities(cities, options).order).toEqual([3, 0, 1, 2])
    expect(bandCities(cities, { ...options, aggregation: 'geometric' }).order).toEqual([3, 0, 1, 2])
    expect(bandCities(cities.toReversed(), options).order).toEqual([0, 1, 2, 3])
  })

  it('aggregates as the headline does: a zero enters the geometric mean as 1', () => {
    const cities = [known(0, 100), known(1, 100), known(12, 12)]
    expect(bandCities(cities, { ...options, aggregation: 'geometric' })).toEqual({ order: [2, 0, 1], bands: [1, 1, 1] })
    expect(bandCities(cities, options).order).toEqual([1, 0, 2])
  })

  it.each([0.01, 0.03, 0.1, 0.2])('draws four weights evenly: the first is above %f in (1 − x)³ of the draws', (x) => {
    const cities: [City, City] = [known(100, 0, 0, 0), known(100 * x, 100 * x, 100 * x, 100 * x)]
    const share = partingShare(cities, { draws: 20_000 })
    expect(Math.abs(share - (1 - x) ** 3)).toBeLessThan(0.01)
  })

  it('parts two cities at 95 % of the draws unless another share is asked for', () => {
    const cities = (x: number): City[] => [known(100, 0, 0, 0), known(100 * x, 100 * x, 100 * x, 100 * x)]
    expect(bandCities(cities(0.01), { ...options, draws: 20_000 }).bands).toEqual([1, 2])
    expect(bandCities(cities(0.03), { ...options, draws: 20_000 }).bands).toEqual([1, 1])
    expect(bandCities(cities(0.03), { ...options, draws: 20_000, confidence: 0.9 }).bands).toEqual([1, 2])
  })

  it('draws scores evenly within their interval, each city and dimension for itself', () => {
    const one = partingShare([known(50), [[0, 90]]], { draws: 20_000 })
    expect(Math.abs(one - 50 / 90)).toBeLessThan(0.01)
    // Two even numbers from 0 to 1: the first, with 0.2 added, is the greater one but for a triangle of sides 0.8.
    const two = partingShare([[[20, 120]], [[0, 100]]], { draws: 20_000 })
    expect(Math.abs(two - (1 - 0.8 ** 2 / 2))).toBeLessThan(0.01)
  })

  it('never lets a band number fall along the order, nor settles a member below its opener', () => {
    fc.assert(
      fc.property(aCall, ({ cities, ...call }) => {
        const { order, bands } = bandCities(cities, call)
        expect(order.toSorted((a, b) => a - b)).toEqual([...cities.keys()])
        const rows = drawnAggregates(cities, call)
        let opener = order[0] ?? 0
        let band = 1
        for (const city of order.slice(1)) {
          if (shareAbove(rows, opener, city) >= call.confidence - 1e-9) {
            opener = city
            band += 1
          }
          expect(bands[city]).toBe(band)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never parts the opener and a city that lies below it in every dimension because less is known', () => {
    const anAhead = fc.tuple(fc.integer({ min: 20, max: 60 }), fc.nat(20))
    const pair = fc.array(anAhead, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(
        pair,
        fc.integer(),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (rows, seed, a, b) => {
          const around = (middle: number, reach: number): [number, number] => [middle - reach, middle + reach]
          const bandsAt = (reach: number) => {
            const cities = [
              rows.map(([low, ahead]) => around(low + ahead, reach)),
              rows.map(([low]) => around(low, reach)),
            ]
            return Math.max(...bandCities(cities, { ...options, draws: 100, seed, confidence: 0.8 }).bands)
          }
          expect(bandsAt(Math.max(a, b))).toBeLessThanOrEqual(bandsAt(Math.min(a, b)))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('gives the same bands for the same seed', () => {
    const cities: City[] = [[...known(50), [10, 90]], [...known(48), [20, 70]], known(40, 44), known(44, 40)]
    expect(bandCities(cities, options)).toEqual(bandCities(cities, options))
    const counts = Array.from({ length: 40 }, (_, seed) =>
      Math.max(...bandCities(cities, { ...options, seed, draws: 20, confidence: 0.7 }).bands),
    )
    expect(new Set(counts).size).toBeGreaterThan(1)
  })

  it('has nothing to say about no cities, and one band for one', () => {
    expect(bandCities([], options)).toEqual({ order: [], bands: [] })
    expect(bandCities([[[0, 100]]], options)).toEqual({ order: [0], bands: [1] })
  })

  it.each<[string, City[], BandOptions]>([
    ['rows of unlike length', [known(1, 2), known(3)], options],
    ['rows without an interval', [[]], options],
    ['an interval that ends below its beginning', [[[2, 1]]], options],
    ['an interval that is no number', [[[0, Number.NaN]]], options],
    ['no draws', [known(1)], { ...options, draws: 0 }],
    ['a confidence of nothing', [known(1)], { ...options, confidence: 0 }],
    ['a confidence above 1', [known(1)], { ...options, confidence: 1.01 }],
  ])('refuses %s', (_, cities, wrong) => {
    expect(() => bandCities(cities, wrong)).toThrow(RangeError)
  })
})
