import type { RankSpread } from './Ranking'

/** The share of draws in which a city (by its row) stands at rank 1, 2, … */
export function rankShares(_spread: RankSpread, _row: number, _cities: number): Float64Array {
  throw new Error('under way')
}
