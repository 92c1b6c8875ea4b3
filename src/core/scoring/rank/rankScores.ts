import { TOLERANCE } from '../../../figure/rounding'

/** The rank of each score: 1 is best, ties within 1e-9 share the better rank (method.md §9). */
export function rankScores(scores: readonly number[]): number[] {
  const ascending = Float64Array.from(scores).sort()
  return scores.map((own) => {
    let low = 0
    let high = ascending.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (own < (ascending[middle] ?? 0) - TOLERANCE) high = middle
      else low = middle + 1
    }
    return ascending.length - low + 1
  })
}
