import type { GateStatus } from '../model/scores'

/**
 * The figures of one city in one scope and up to one phase (method.md §3–§6). Lists are in guidebook order; null where there is nothing to
 * tell. Scores and gaps run 0–100, coverage 0–1, all unrounded.
 */
export type Figures = {
  headline: number | null
  evidenced: number | null
  claimGap: number | null
  coverage: number | null
  provisional: boolean
  /** Index of the binding dimension; null where there is none. */
  binding: number | null
  /** Index of the supported phase; null for none. */
  supportedPhase: number | null
  runningAhead: boolean
  dimensions: readonly (number | null)[]
  evidencedDimensions: readonly (number | null)[]
  bases: readonly (number | null)[]
  /** Every phase for itself, the later ones too. */
  phases: readonly (number | null)[]
  phaseCoverage: readonly (number | null)[]
  /** By phase, then by dimension: `phases.length × dimensions.length` scores. */
  phaseDimensions: readonly (number | null)[]
  gates: readonly GateStatus[]
  /** The first gate that is not open: index of its phase, and where it is blocked the indices of what blocks it; null where all are open. */
  closed: { phase: number; dimensions: readonly number[]; indicators: readonly number[] } | null
}

/**
 * Names one figure as the screens do (contract.md): `headline`, `evidenced-headline`, `claim-gap`, `coverage`, `dimension:ID`, `basis:ID`,
 * `phase:ID`, `phase:ID:dimension:ID`.
 */
export type FigureKey =
  | 'headline'
  | 'evidenced-headline'
  | 'claim-gap'
  | 'coverage'
  | `dimension:${string}`
  | `basis:${string}`
  | `phase:${string}`
