import type { ScoringParameters } from '../../model/guidebook'
import { FLOOR } from '../score/aggregateScores'
import { createRandom } from './createRandom'
import { createRanker } from './createRanker'

/** What ranks are drawn from. `scores`: a row a city, a column a dimension, 0 to 100, none missing, row after row. */
export type DrawnScores = {
  scores: Float64Array
  dimensions: number
  aggregation: ScoringParameters['aggregation']
}

/** The ranks of every draw, draw after draw: `cities` numbers each. 1 is best, ties share the better rank. `above`: by pair, in how many draws the first scores strictly above the second. */
export type DrawnRanks = { cities: number; draws: number; ranks: Uint16Array; above: Uint32Array }

/** The largest number of cities whose ranks can be told in 16 bits. */
const MOST_CITIES = 65_535

/**
 * Ranks cities under weights drawn evenly from all there are: Dirichlet(1, …, 1) by normalised exponentials, mulberry32 (method.md §9). Takes
 * 2 bytes a city and draw. Geometric scores are compared by their logarithms, which have the same order.
 *
 * Throws a RangeError for no draws, for rows that do not fill the columns, for more than 65,535 cities, and for a pair that names no city.
 */
export function drawRanks(
  { scores, dimensions, aggregation }: DrawnScores,
  { draws, seed }: { draws: number; seed: number },
  pairs: readonly (readonly [number, number])[] = [],
): DrawnRanks {
  const cities = dimensions > 0 ? scores.length / dimensions : 0
  checkInput(cities, scores.length, draws, pairs)
  const columns = columnsOf(scores, dimensions, aggregation)
  const random = createRandom(seed)
  const weights = new Float64Array(dimensions)
  const values = new Float64Array(cities)
  const rank = createRanker(cities)
  const ranks = new Uint16Array(cities * draws)
  const above = new Uint32Array(pairs.length)
  for (let draw = 0; draw < draws; draw++) {
    drawWeights(random, weights)
    addColumns(columns, weights, values)
    rank(values, ranks, draw * cities)
    for (const [at, [a, b]] of pairs.entries()) {
      if ((values[a] ?? 0) > (values[b] ?? 0)) above[at] = (above[at] ?? 0) + 1
    }
  }
  return { cities, draws, ranks, above }
}

function checkInput(cities: number, cells: number, draws: number, pairs: readonly (readonly [number, number])[]): void {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`draws must be a whole number above 0, not ${draws}`)
  if (!Number.isInteger(cities) || (cities === 0 && cells > 0)) {
    throw new RangeError('every city needs a score in every dimension')
  }
  if (cities > MOST_CITIES) throw new RangeError(`${cities} cities are more than ${MOST_CITIES}`)
  const stray = pairs.flat().find((city) => !(city >= 0 && city < cities))
  if (stray !== undefined) throw new RangeError(`a pair names city ${stray} of ${cities}`)
}

/** Each dimension's scores side by side, as they are added up: as they are, or their logarithms. */
function columnsOf(
  scores: Float64Array,
  dimensions: number,
  aggregation: ScoringParameters['aggregation'],
): Float64Array[] {
  return Array.from({ length: dimensions }, (_, dimension) => {
    const column = new Float64Array(scores.length / dimensions)
    for (let city = 0; city < column.length; city++) {
      const score = scores[city * dimensions + dimension] ?? 0
      column[city] = aggregation === 'geometric' ? Math.log(Math.max(score, FLOOR)) : score
    }
    return column
  })
}

/** One even draw from all weights that sum to 1. */
export function drawWeights(random: () => number, weights: Float64Array): void {
  let total = 0
  for (let at = 0; at < weights.length; at++) {
    const part = -Math.log(1 - random())
    weights[at] = part
    total += part
  }
  for (let at = 0; at < weights.length; at++) {
    weights[at] = total > 0 ? (weights[at] ?? 0) / total : 1 / weights.length
  }
}

function addColumns(columns: readonly Float64Array[], weights: Float64Array, values: Float64Array): void {
  values.fill(0)
  for (const [at, column] of columns.entries()) {
    const weight = weights[at] ?? 0
    for (let city = 0; city < values.length; city++) values[city] = (values[city] ?? 0) + weight * (column[city] ?? 0)
  }
}
