import type { DimensionId, Guidebook } from '../../model/guidebook'
import type { Slice } from '../../model/scores'
import { aggregateScores } from './aggregateScores'

/**
 * The headline, 0–100, from the in-scope dimension scores, or from their bounds; null where a dimension that applies has none, or none applies.
 * Weights of dimensions without applicable indicators are shared out among the others (method.md §4).
 */
export function headlineOf(
  guidebook: Guidebook,
  dimensions: Record<DimensionId, Slice>,
  figure: 'score' | 'low' | 'high' = 'score',
): number | null {
  const { dimensionWeights, aggregation } = guidebook.scoring
  const scores: number[] = []
  const weights: number[] = []
  for (const { id } of guidebook.dimensions) {
    const slice = dimensions[id]
    if (!slice || slice.applicable === 0) continue
    const score = slice[figure] ?? null
    if (score === null) return null
    scores.push(score)
    weights.push(dimensionWeights[id] ?? 0)
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) return null
  const shares = weights.map((weight) => weight / total)
  return aggregateScores(scores, shares, aggregation)
}
