import type { RankSpread } from './Ranking'

/** The share of draws in which a city (by its row) stands at rank 1, 2, …: SMAA's rank acceptability index (method.md §9). */
export function rankShares({ cities, draws, ranks }: RankSpread, row: number): Float64Array {
  const shares = new Float64Array(cities)
  for (let draw = 0; draw < draws; draw++) {
    const at = (ranks[draw * cities + row] ?? 1) - 1
    shares[at] = (shares[at] ?? 0) + 1
  }
  return shares.map((count) => count / draws)
}
