import { TOLERANCE } from '../../../figure/rounding'

/** The smallest rank such that the share of draws with that rank or a better one is at least `share` (method.md §9). `counts`: draws at rank 1, 2, … */
export function rankPercentile(counts: Uint32Array, draws: number, share: number): number {
  let seen = 0
  for (let rank = 1; rank <= counts.length; rank++) {
    seen += counts[rank - 1] ?? 0
    if (seen / draws >= share - TOLERANCE) return rank
  }
  return counts.length
}
