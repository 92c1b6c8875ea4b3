import type { DimensionId, Guidebook } from '../model/guidebook'
import type { Slice } from '../model/scores'

/** The lowest score that enters a geometric mean, so that a zero does not wipe out the rest (method.md §4). */
const FLOOR = 1

/**
 * The headline, 0–100, from the in-scope dimension scores; null where a dimension that applies has no answer, or none applies.
 * Weights of dimensions without applicable indicators are shared out among the others (method.md §4).
 */
export function headlineOf(guidebook: Guidebook, dimensions: Record<DimensionId, Slice>): number | null {
  const { dimensionWeights, aggregation } = guidebook.scoring
  const remaining = guidebook.dimensions.flatMap(({ id }) => {
    const slice = dimensions[id]
    return slice && slice.applicable > 0 ? [{ score: slice.score, weight: dimensionWeights[id] ?? 0 }] : []
  })
  const total = remaining.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) return null
  let sum = 0
  let product = 1
  for (const { score, weight } of remaining) {
    if (score === null) return null
    sum += (weight / total) * score
    product *= Math.max(score, FLOOR) ** (weight / total)
  }
  return aggregation === 'geometric' ? product : sum
}
