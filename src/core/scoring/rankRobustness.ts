import type { ScoringParameters } from '../model/guidebook'
import { aggregateScores } from './aggregateScores'
import { createRandom } from './createRandom'
import { isBelow, TOLERANCE } from './tolerance'

export type RobustnessOptions = {
  /** How many sets of weights to draw. */
  draws: number
  seed: number
  aggregation: ScoringParameters['aggregation']
  /** Pairs of rows [a, b]: how often does a score strictly above b? */
  pairs?: readonly (readonly [number, number])[]
}

export type CityRobustness = {
  /** At equal weights; 1 is best, ties share the better rank. */
  rank: number
  /** Percentiles of the rank over all draws. */
  p05: number
  p50: number
  p95: number
  /** The share of draws at rank 1, 2, …: SMAA's rank acceptability index. */
  acceptability: number[]
}

export type Robustness = { cities: CityRobustness[]; pairShares: number[] }

/**
 * How far a ranking of cities depends on the weights of the dimensions: ranks under weights drawn evenly from all there are.
 * @param scores one row a city, one score 0–100 a dimension, none missing
 *
 * Throws a RangeError for rows of unlike length, for no draws, and for a pair that names no city.
 *
 * Source: method.md §9, after Lahdelma & Salminen (2001), SMAA-2.
 */
export function rankRobustness(scores: readonly (readonly number[])[], options: RobustnessOptions): Robustness {
  const { draws, seed, aggregation, pairs = [] } = options
  checkInput(scores, draws, pairs)
  const width = scores[0]?.length ?? 0
  const equal = aggregateRows(scores, Array<number>(width).fill(1 / width), aggregation)
  const ranks = equal.map((own) => 1 + equal.filter((other) => isBelow(own, other)).length)
  const random = createRandom(seed)
  const counts = scores.map(() => new Float64Array(scores.length))
  const above = new Float64Array(pairs.length)
  for (let draw = 0; draw < draws; draw++) {
    const values = aggregateRows(scores, drawWeights(random, width), aggregation)
    const ascending = Float64Array.from(values).sort()
    values.forEach((value, city) => {
      addOne(counts[city], ascending.length - countUpTo(ascending, value))
    })
    pairs.forEach(([a, b], index) => {
      if ((values[a] ?? 0) > (values[b] ?? 0)) addOne(above, index)
    })
  }
  return {
    cities: counts.map((own, city) => describeRanks(ranks[city] ?? 0, own, draws)),
    pairShares: Array.from(above, (count) => count / draws),
  }
}

function checkInput(
  scores: readonly (readonly number[])[],
  draws: number,
  pairs: readonly (readonly [number, number])[],
): void {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`draws must be a whole number above 0, not ${draws}`)
  if (scores.some((row) => row.length === 0 || row.length !== scores[0]?.length)) {
    throw new RangeError('every city needs a score in every dimension')
  }
  const stray = pairs.flat().find((city) => scores[city] === undefined)
  if (stray !== undefined) throw new RangeError(`a pair names city ${stray} of ${scores.length}`)
}

function aggregateRows(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  aggregation: ScoringParameters['aggregation'],
): number[] {
  return scores.map((row) => aggregateScores(row, weights, aggregation))
}

/** One even draw from all weights that sum to 1: Dirichlet(1, …, 1) by normalised exponentials. */
function drawWeights(random: () => number, width: number): number[] {
  const parts = Array.from({ length: width }, () => -Math.log(1 - random()))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => (total > 0 ? part / total : 1 / width))
}

function addOne(counts: Float64Array | undefined, at: number): void {
  if (counts) counts[at] = (counts[at] ?? 0) + 1
}

/** How many of the ascending figures are no greater than a value, by halving. */
function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

function describeRanks(rank: number, counts: Float64Array, draws: number): CityRobustness {
  const acceptability = Array.from(counts, (count) => count / draws)
  const percentile = (share: number) => {
    let seen = 0
    return (
      1 +
      counts.findIndex((count) => {
        seen += count
        return seen / draws >= share - TOLERANCE
      })
    )
  }
  return { rank, p05: percentile(0.05), p50: percentile(0.5), p95: percentile(0.95), acceptability }
}
