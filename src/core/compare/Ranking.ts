import type { DrawnScores } from '../scoring/rank/drawRanks'

/** What a ranking is asked with. `pairs`: rows [a, b]: in which share of the draws does a score strictly above b? */
export type RankingQuestion = DrawnScores & {
  draws: number
  seed: number
  pairs?: readonly (readonly [number, number])[]
}

/**
 * How sure ranks are under weights drawn evenly from all there are (method.md §9), row by row: 5th, 50th and 95th percentile of the
 * rank, 1 is best. The `shares` of one city at each rank are read with `rankShares`.
 */
export type RankSpread = {
  cities: number
  draws: number
  p05: Uint32Array
  p50: Uint32Array
  p95: Uint32Array
  pairShares: Float64Array
  /** The ranks of every draw, draw after draw: `cities` numbers each. */
  ranks: Uint16Array
}

/** Ranks that are drawn at most, cities times draws: 40 MB. Above, fewer draws are made. */
const MOST_RANKS = 20_000_000
const MOST_DRAWS = 10_000
const LEAST_DRAWS = 1000

/** How many sets of weights to draw for so many cities: 10,000, fewer above 2,000 cities, so that memory stays within bounds. */
export function drawsFor(cities: number): number {
  return Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(MOST_RANKS / Math.max(1, cities))))
}
