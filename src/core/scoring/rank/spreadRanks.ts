import { countRanks } from './countRanks'
import { type DrawnScores, drawRanks } from './drawRanks'
import { rankPercentile } from './rankPercentile'

/** What a ranking is asked with. `pairs`: rows [a, b]: in which share of the draws does a score strictly above b? */
export type RankingQuestion = DrawnScores & {
  draws: number
  seed: number
  pairs?: readonly (readonly [number, number])[]
}

/**
 * How sure ranks are under weights drawn evenly from all there are (method.md §9), row by row: 5th, 50th and 95th percentile of the
 * rank, 1 is best. The `shares` of one city at each rank are read with {@link rankShares}.
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

/**
 * Answers a question for a ranking, in arrays that travel between threads without being copied; `rankRobustness` reads its figures from here.
 * Throws as `drawRanks` does.
 *
 * @param visit is handed each city's counts in turn, draws at rank 1, 2, …, valid until it returns
 */
export function spreadRanks(
  { pairs = [], ...question }: RankingQuestion,
  visit?: (counts: Uint32Array) => void,
): RankSpread {
  const drawn = drawRanks(question, question, pairs)
  const { cities, draws, ranks } = drawn
  const [p05, p50, p95] = [new Uint32Array(cities), new Uint32Array(cities), new Uint32Array(cities)]
  countRanks(drawn, (city, counts) => {
    p05[city] = rankPercentile(counts, draws, 0.05)
    p50[city] = rankPercentile(counts, draws, 0.5)
    p95[city] = rankPercentile(counts, draws, 0.95)
    visit?.(counts)
  })
  const pairShares = Float64Array.from(drawn.above, (count) => count / draws)
  return { cities, draws, p05, p50, p95, pairShares, ranks }
}

/** The share of draws in which a city (by its row) stands at rank 1, 2, …: SMAA's rank acceptability index (method.md §9). */
export function rankShares({ cities, draws, ranks }: RankSpread, row: number): Float64Array {
  const shares = new Float64Array(cities)
  for (let draw = 0; draw < draws; draw++) {
    const at = (ranks[draw * cities + row] ?? 1) - 1
    shares[at] = (shares[at] ?? 0) + 1
  }
  return shares.map((count) => count / draws)
}
