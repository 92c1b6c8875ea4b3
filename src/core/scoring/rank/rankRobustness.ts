import type { ScoringParameters } from '../../model/guidebook'
import { aggregateScores } from '../score/aggregateScores'
import { rankScores } from './rankScores'
import { spreadRanks } from './spreadRanks'

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
  const { draws, aggregation } = options
  const width = scores[0]?.length ?? 0
  if (scores.some((row) => row.length === 0 || row.length !== width)) {
    throw new RangeError('every city needs a score in every dimension')
  }
  const shares: number[][] = []
  const question = { ...options, scores: Float64Array.from(scores.flat()), dimensions: width }
  const spread = spreadRanks(question, (counts) => shares.push(Array.from(counts, (count) => count / draws)))
  const equal = Array<number>(width).fill(1 / width)
  const ranks = rankScores(scores.map((row) => aggregateScores(row, equal, aggregation)))
  const { p05, p50, p95 } = spread
  const cities = ranks.map((rank, at) => ({
    rank,
    p05: p05[at] ?? 0,
    p50: p50[at] ?? 0,
    p95: p95[at] ?? 0,
    acceptability: shares[at] ?? [],
  }))
  return { cities, pairShares: [...spread.pairShares] }
}
