import type { ScoringParameters } from '../model/guidebook'
import { drawRanks } from '../scoring/rank/drawRanks'
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

/** The share of weight draws in which `first` scores strictly above `second`, and the other way round; the same draws as a ranking with this seed. */
export function pairShare(
  first: readonly number[],
  second: readonly number[],
  { draws, seed, aggregation }: { draws: number; seed: number; aggregation: ScoringParameters['aggregation'] },
): { above: number; below: number } {
  const scores = Float64Array.from([...first, ...second])
  const pairs = [
    [0, 1],
    [1, 0],
  ] as const
  const { above } = drawRanks({ scores, dimensions: first.length, aggregation }, { draws, seed }, pairs)
  return { above: (above[0] ?? 0) / draws, below: (above[1] ?? 0) / draws }
}

/** A city's ranks from the 5th to the 95th percentile of the draws. */
export type RankInterval = { p05: number; p95: number }

/** Each of two cities has to be ahead in more than this share of the draws for them not to be told apart. */
const DOUBT = 0.05

/**
 * Whether two cities can be told apart by rank. Where the shares of draws are known in which each is strictly ahead, they cannot if each is
 * ahead in more than 5 % of them, or if neither ever is; without the shares, if their intervals of rank overlap.
 */
export function toldApart(
  first: RankInterval,
  second: RankInterval,
  shares?: { above: number; below: number },
): boolean {
  if (!shares) return first.p95 < second.p05 || second.p95 < first.p05
  const { above, below } = shares
  return Math.min(above, below) <= DOUBT && Math.max(above, below) > 0
}
