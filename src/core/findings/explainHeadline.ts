import type { DimensionId, Guidebook } from '../model/guidebook'
import type { Reading } from '../model/scores'
import { readSlice } from './readSlice'

/** One dimension's part in the headline: `factor` is what is multiplied (geometric) or added (arithmetic); null where the score is missing. */
export type HeadlinePart = {
  dimension: DimensionId
  score: number | null
  weight: number
  floored: boolean
  factor: number | null
}
export type ExplainedHeadline = {
  aggregation: 'geometric' | 'arithmetic'
  parts: HeadlinePart[]
  leftOut: DimensionId[]
  headline: number | null
}

/** How the headline of a reading comes about from the dimension scores (method.md §4): rescaled weights, floor of 1, product or sum. */
export function explainHeadline(guidebook: Guidebook, reading: Reading): ExplainedHeadline {
  const { aggregation, dimensionWeights } = guidebook.scoring
  const ids = guidebook.dimensions.map((dimension) => dimension.id)
  const kept = ids.filter((id) => readSlice(reading, { kind: 'dimension', dimension: id }).applicable > 0)
  const total = kept.reduce((sum, id) => sum + (dimensionWeights[id] ?? 0), 0)
  const parts = kept.map((id): HeadlinePart => {
    const { score } = readSlice(reading, { kind: 'dimension', dimension: id })
    const weight = (dimensionWeights[id] ?? 0) / total
    const floored = aggregation === 'geometric' && score !== null && score < 1
    const factor = score === null ? null : aggregation === 'geometric' ? Math.max(score, 1) ** weight : weight * score
    return { dimension: id, score, weight, floored, factor }
  })
  const leftOut = ids.filter((id) => !kept.includes(id))
  return { aggregation, parts, leftOut, headline: aggregate(aggregation, parts) }
}

function aggregate(aggregation: 'geometric' | 'arithmetic', parts: HeadlinePart[]): number | null {
  const factors = parts.flatMap((part) => (part.factor === null ? [] : [part.factor]))
  if (parts.length === 0 || factors.length < parts.length) return null
  return aggregation === 'geometric'
    ? factors.reduce((product, factor) => product * factor, 1)
    : factors.reduce((sum, factor) => sum + factor, 0)
}
