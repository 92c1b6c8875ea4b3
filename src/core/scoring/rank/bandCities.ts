import { TOLERANCE } from '../../../figure/rounding'
import type { ScoringParameters } from '../../model/guidebook'
import { aggregateScores, FLOOR } from '../score/aggregateScores'
import { isSame } from '../score/tolerance'
import { randomAt } from './createRandom'
import { drawWeights } from './drawRanks'

/** What a city's score in one dimension may be, 0 to 100; both ends alike where it is known. */
export type ScoreInterval = readonly [low: number, high: number]

export type BandOptions = {
  /** How many sets of weights and scores to draw. */
  draws: number
  seed: number
  aggregation: ScoringParameters['aggregation']
  /** The share of draws, above 0 and up to 1, from which an order counts as settled; 0.95 if not said. */
  confidence?: number
}

/** `order[i]`: index of the i-th city; `bands[c]`: band of city c, from 1, which is the best. */
export type Bands = { order: number[]; bands: number[] }

/** All draws of one call: weights draw after draw, and where the random numbers of the cities lie in the series. */
type Draws = {
  count: number
  weights: Float64Array
  seed: number
  /** Random numbers that one draw takes. */
  stride: number
  isGeometric: boolean
}

/** How many draws are compared before asking whether the rest could still change the verdict. */
const BLOCK = 32

/**
 * Groups cities so that no more order is claimed than weights and missing answers leave: the first city opens band 1; each next one joins the
 * current band unless the band's opener scores strictly above it in at least `confidence` of the draws, when it opens the next band. Cities
 * come in the order of the aggregate of their intervals' middles at equal weights, falling; ties within 1e-9 in the order of input.
 *
 * Each draw takes random numbers from mulberry32 in this order: one for each dimension's weight (−ln(1−u), normalised, as `drawRanks`), then for
 * each city in the order of input one for each dimension, also where both ends of its interval are alike: low + u · (high − low). Geometric
 * scores are compared by their logarithms, which have the same order.
 * @param cities one row a city, one interval a dimension, none missing
 *
 * Throws a RangeError for rows of unlike length or without an interval, an interval that is not finite or ends below its beginning, no draws, and
 * a confidence outside its range. Takes memory for two cities' draws, and no longer for a city than until its verdict cannot change.
 *
 * Source: method.md §9.
 */
export function bandCities(cities: readonly (readonly ScoreInterval[])[], options: BandOptions): Bands {
  const { draws: count, aggregation, confidence = 0.95 } = options
  checkInput(cities, count, confidence)
  const order = orderOf(cities, aggregation)
  const bands = cities.map(() => 1)
  if (cities.length < 2) return { order, bands }
  const draws = drawAll(cities, options)
  const opener = new Float64Array(count)
  const values = new Float64Array(count)
  const least = leastCount(count, confidence)
  let band = 0
  for (const city of order) {
    const fill = createFill(draws, cities[city] ?? [], city)
    if (band === 0 || isSettled(opener, values, fill, least)) {
      band++
      fill(opener, 0, count)
    }
    bands[city] = band
  }
  return { order, bands }
}

function checkInput(cities: readonly (readonly ScoreInterval[])[], draws: number, confidence: number): void {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`draws must be a whole number above 0, not ${draws}`)
  if (!(confidence > 0 && confidence <= 1))
    throw new RangeError(`confidence must be above 0 and up to 1, not ${confidence}`)
  const width = cities[0]?.length ?? 0
  for (const [city, row] of cities.entries()) {
    if (row.length === 0 || row.length !== width)
      throw new RangeError('every city needs an interval in every dimension')
    for (const [low, high] of row) {
      if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
        throw new RangeError(`city ${city} has an interval from ${low} to ${high}`)
      }
    }
  }
}

function orderOf(
  cities: readonly (readonly ScoreInterval[])[],
  aggregation: ScoringParameters['aggregation'],
): number[] {
  const width = cities[0]?.length ?? 0
  const equal = Array<number>(width).fill(1 / width)
  const scores = cities.map((row) =>
    aggregateScores(
      row.map(([low, high]) => (low + high) / 2),
      equal,
      aggregation,
    ),
  )
  const falling = [...cities.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const order: number[] = []
  for (let first = 0; first < falling.length; ) {
    const score = scores[falling[first] ?? 0] ?? 0
    let end = first + 1
    while (end < falling.length && isSame(scores[falling[end] ?? 0] ?? 0, score)) end++
    order.push(...falling.slice(first, end).sort((a, b) => a - b))
    first = end
  }
  return order
}

function drawAll(cities: readonly (readonly ScoreInterval[])[], { draws, seed, aggregation }: BandOptions): Draws {
  const width = cities[0]?.length ?? 0
  const stride = width * (1 + cities.length)
  const weights = new Float64Array(draws * width)
  for (let draw = 0; draw < draws; draw++) {
    let call = draw * stride
    drawWeights(() => randomAt(seed, call++), weights.subarray(draw * width, (draw + 1) * width))
  }
  return { count: draws, weights, seed, stride, isGeometric: aggregation === 'geometric' }
}

/** The fewest draws whose share is at least `confidence`. */
function leastCount(draws: number, confidence: number): number {
  let least = Math.max(1, Math.floor(draws * confidence) - 1)
  while (least / draws < confidence - TOLERANCE) least++
  return least
}

type Fill = (values: Float64Array, from: number, to: number) => void

/** What writes a city's aggregates of the draws from `from` to before `to` into `values`. */
function createFill(draws: Draws, row: readonly ScoreInterval[], city: number): Fill {
  return row.every(([low, high]) => low === high) ? fillKnown(draws, row) : fillOpen(draws, row, city)
}

function fillKnown({ weights, isGeometric }: Draws, row: readonly ScoreInterval[]): Fill {
  const width = row.length
  const scores = Float64Array.from(row, ([score]) => (isGeometric ? Math.log(Math.max(score, FLOOR)) : score))
  return (values, from, to) => {
    for (let draw = from, cell = from * width; draw < to; draw++) {
      let sum = 0
      for (let at = 0; at < width; at++) sum += (weights[cell++] ?? 0) * (scores[at] ?? 0)
      values[draw] = sum
    }
  }
}

function fillOpen({ weights, seed, stride, isGeometric }: Draws, row: readonly ScoreInterval[], city: number): Fill {
  const width = row.length
  const lows = Float64Array.from(row, ([low]) => low)
  const spans = Float64Array.from(row, ([low, high]) => high - low)
  return (values, from, to) => {
    for (let draw = from, cell = from * width; draw < to; draw++) {
      const call = draw * stride + (1 + city) * width
      let sum = 0
      for (let at = 0; at < width; at++) {
        const span = spans[at] ?? 0
        const score = (lows[at] ?? 0) + (span > 0 ? randomAt(seed, call + at) * span : 0)
        sum += (weights[cell++] ?? 0) * (isGeometric ? Math.log(Math.max(score, FLOOR)) : score)
      }
      values[draw] = sum
    }
  }
}

/** Whether the opener is strictly above the city in at least `least` draws. */
function isSettled(opener: Float64Array, values: Float64Array, fill: Fill, least: number): boolean {
  const count = opener.length
  let above = 0
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK)
    fill(values, from, to)
    for (let draw = from; draw < to; draw++) if ((opener[draw] ?? 0) > (values[draw] ?? 0)) above++
    if (above >= least) return true
    if (above + (count - to) < least) return false
  }
  return false
}
