import type { BasisId, DimensionId, IndicatorId, PhaseId } from './guidebook'

/**
 * A weighted set of indicators: score 0–100 and coverage 0–1 (null when there is nothing to tell), counts of indicators with weight > 0.
 * By method 2 also `low` and `high`: the score if all that is not known were at its worst, or at its best; null where nothing applies.
 */
export type Slice = {
  score: number | null
  coverage: number | null
  answered: number
  applicable: number
  low?: number | null
  high?: number | null
}

export type GateStatus = 'unassessed' | 'incomplete' | 'blocked' | 'open'

/** Whether a phase may be left (method.md §6); the blockers are listed only where `blocked`. */
export type Gate = { status: GateStatus; dimensions: DimensionId[]; indicators: IndicatorId[] } & Partial<GateKnowledge>

/** What method 2 adds to a gate (method.md §11). */
export type GateKnowledge = {
  /** Answered indicators below the level that the gate asks, critical or not. */
  gaps: IndicatorId[]
  /** Critical indicators that apply and have no level. */
  missing: IndicatorId[]
  /** Where the gate leans as far as is known; null where nothing is. */
  leaning: 'open' | 'blocked' | null
  /** Whether no further answer can change the status. */
  firm: boolean
}

export type PhaseReading = {
  all: Slice
  dimensions: Record<DimensionId, Slice>
  bases: Record<BasisId, Slice>
  gate: Gate
}

/** One full reading of an assessment, as claimed or as evidenced (method.md §3–§6). */
export type Reading = {
  headline: number | null
  provisional: boolean
  binding: DimensionId | null
  inScope: Slice
  dimensions: Record<DimensionId, Slice>
  bases: Record<BasisId, Slice>
  phases: Record<PhaseId, PhaseReading>
  supportedPhase: PhaseId | null
  runningAhead: boolean
} & Partial<Verdict>

/** What method 2 adds to a reading: what is certain, and what is likely (method.md §11). */
export type Verdict = {
  headlineLow: number | null
  headlineHigh: number | null
  /** Whether the binding dimension stays the lowest whatever else is answered. */
  bindingFirm: boolean
  /** The weakest dimensions as far as is known, ties in guidebook order; none where too little is. */
  weakest: DimensionId[]
  /** What stands in the way up to the declared phase: a blocked gate, a known gap, missing answers, nothing. */
  stop: 'held' | 'soft' | 'unknown' | 'free'
  /** Whether the declared phase is ahead of what the answers bear out. */
  ahead: 'yes' | 'no' | 'unknown'
}

/** The only bridge from the engine to screens, files and the report. Unrounded doubles; no text. */
export type Scores = { claimed: Reading; evidenced: Reading; claimGap: number | null }

/** What the engine reads of an assessment. Anything else in it is ignored. */
export type ScorableAssessment = {
  phase: string
  scope: string
  answers: Readonly<
    Record<string, { readonly level?: unknown; readonly evidence?: unknown; readonly atLeast?: unknown } | undefined>
  >
}
