import type { ScoringParameters } from '../../model/guidebook'

/** The lowest score that enters a geometric mean, so that a zero does not wipe out the rest (method.md §4). */
export const FLOOR = 1

/** One score, 0–100, from the scores of the dimensions and their weights in the same order, which sum to 1 (method.md §4). */
export function aggregateScores(
  scores: readonly number[],
  weights: readonly number[],
  aggregation: ScoringParameters['aggregation'],
): number {
  let sum = 0
  let product = 1
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0
    const weight = weights[index] ?? 0
    if (aggregation === 'geometric') product *= Math.max(score, FLOOR) ** weight
    else sum += weight * score
  }
  return aggregation === 'geometric' ? product : sum
}
