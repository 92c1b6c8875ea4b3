import type { ScoringParameters } from '../model/guidebook'
import { rankScores } from '../scoring/rank/rankScores'
import { aggregateScores } from '../scoring/score/aggregateScores'

/**
 * Scores and ranks under one set of weights: 1 is best, ties within 1e-9 share the better rank. `weights`, one a dimension, are brought
 * to the sum 1; where all are 0 they count alike.
 */
export function rankCities(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  aggregation: ScoringParameters['aggregation'],
): { score: number; rank: number }[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length))
  const scores = rows.map((row) => aggregateScores(row, shares, aggregation))
  const ranks = rankScores(scores)
  return scores.map((score, at) => ({ score, rank: ranks[at] ?? 0 }))
}
