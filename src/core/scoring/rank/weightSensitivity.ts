import { TOLERANCE } from '../../../figure/rounding'
import type { DimensionId, Guidebook } from '../../model/guidebook'
import type { Reading } from '../../model/scores'
import { aggregateScores } from '../score/aggregateScores'
import { isBelow } from '../score/tolerance'

/** One dimension's weight, and the weight (both 0–1, of what applies) at which the verdict would flip; null where no weight of it does. */
export type WeightFlip = { dimension: DimensionId; weight: number; flipsAt: number | null }

export type WeightSensitivity = {
  /** The mark that the headline is held against: what the gates ask of every dimension, 0–100. */
  threshold: number
  headline: number
  isReached: boolean
  /** The headline under the worst and the best weights: the lowest and the highest dimension score. */
  lowest: number
  highest: number
  dimensions: WeightFlip[]
}

/**
 * How far the dimensions' weights carry the verdict. Gates do not depend on them, nor does the weakest dimension: both look at each
 * dimension by itself. What does is the headline, so the verdict here is on which side of the gates' own threshold the headline lies. For
 * each dimension: the weight at which that side changes while the others keep their proportions to each other. The mean (or its logarithm) is
 * linear in that weight, so there is at most one. Where all dimension scores lie on one side, no weights of any kind flip it.
 * @returns null where there is no headline
 *
 * Source: OECD/JRC (2008), sensitivity of composite indicators; method.md §4.
 */
export function weightSensitivity(
  guidebook: Guidebook,
  reading: Pick<Reading, 'headline' | 'dimensions'>,
): WeightSensitivity | null {
  const { headline, dimensions } = reading
  if (headline === null) return null
  const { gate, dimensionWeights } = guidebook.scoring
  const present = guidebook.dimensions.flatMap(({ id }) => {
    const score = dimensions[id]?.score ?? null
    return score === null ? [] : [{ id, score, weight: dimensionWeights[id] ?? 0 }]
  })
  const total = present.reduce((sum, { weight }) => sum + weight, 0)
  const parts = present.map((part) => ({ ...part, weight: part.weight / total }))
  const threshold = gate.minDimensionScore
  const alone = (score: number) => aggregateScores([score], [1], guidebook.scoring.aggregation)
  return {
    threshold,
    headline,
    isReached: !isBelow(headline, threshold),
    lowest: alone(Math.min(...parts.map(({ score }) => score))),
    highest: alone(Math.max(...parts.map(({ score }) => score))),
    dimensions: parts.map(({ id, weight }) => ({ dimension: id, weight, flipsAt: flipOf(guidebook, parts, id) })),
  }
}

type Part = { id: DimensionId; score: number; weight: number }

/** The weight of one dimension at which the headline is on the threshold. */
function flipOf(guidebook: Guidebook, parts: readonly Part[], dimension: DimensionId): number | null {
  const { aggregation, gate } = guidebook.scoring
  const own = parts.find(({ id }) => id === dimension)
  const others = parts.filter(({ id }) => id !== dimension)
  const rest = others.reduce((sum, { weight }) => sum + weight, 0)
  if (!own || !(rest > 0)) return null
  const mean = aggregateScores(
    others.map(({ score }) => score),
    others.map(({ weight }) => weight / rest),
    aggregation,
  )
  const floor = aggregateScores([own.score], [1], aggregation)
  const scaled = aggregation === 'geometric' ? Math.log : (value: number) => value
  const slope = scaled(floor) - scaled(mean)
  if (!(gate.minDimensionScore > 0) || Math.abs(slope) <= TOLERANCE) return null
  const flipsAt = (scaled(gate.minDimensionScore) - scaled(mean)) / slope
  return flipsAt >= 0 && flipsAt <= 1 ? flipsAt : null
}
