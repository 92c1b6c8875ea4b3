import type { BasisId, DimensionId, IndicatorId, PhaseId } from './guidebook'

/** A weighted set of indicators: score 0–100 and coverage 0–1 (null when there is nothing to tell), counts of indicators with weight > 0. */
export type Slice = { score: number | null; coverage: number | null; answered: number; applicable: number }

export type GateStatus = 'unassessed' | 'incomplete' | 'blocked' | 'open'
/** Whether a phase may be left (method.md §6); the blockers are listed only where `blocked`. */
export type Gate = { status: GateStatus; dimensions: DimensionId[]; indicators: IndicatorId[] }

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
}

/** The only bridge from the engine to screens, files and the report. Unrounded doubles; no text. */
export type Scores = { claimed: Reading; evidenced: Reading; claimGap: number | null }

/** What the engine reads of an assessment. Anything else in it is ignored. */
export type ScorableAssessment = {
  phase: string
  scope: string
  answers: Readonly<Record<string, { readonly level?: unknown; readonly evidence?: unknown } | undefined>>
}
