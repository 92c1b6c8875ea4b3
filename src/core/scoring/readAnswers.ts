import { EVIDENCE, type Evidence } from '../model/evidence'
import type { Guidebook } from '../model/guidebook'
import type { PlannedIndicator } from './indicatorPlan'
import type { ScorableAssessment } from './scoreAssessment'

/** A level that counts; `NOT_APPLICABLE` and `UNANSWERED` stand for the two ways of having none. */
export const NOT_APPLICABLE = -1
export const UNANSWERED = -2

/** Answers in the order of the plan. `claimed` and `evidenced` hold levels or one of the two markers. */
export type ReadAnswers = {
  considered: boolean[]
  inScope: boolean[]
  /** Index of the declared phase, -1 when the guidebook does not have it. */
  declared: number
  claimed: number[]
  evidenced: number[]
}

/** Brings an assessment's answers into the plan's order, capped by their evidence for the second reading (method.md §2, §3, §5). */
export function readAnswers(
  guidebook: Guidebook,
  plan: readonly PlannedIndicator[],
  assessment: ScorableAssessment,
): ReadAnswers {
  const declared = guidebook.phases.findIndex(({ id }) => id === assessment.phase)
  const read: ReadAnswers = { considered: [], inScope: [], declared, claimed: [], evidenced: [] }
  for (const { indicator, phase } of plan) {
    const considered = assessment.scope === 'full' || indicator.quick === true
    const answer = Object.hasOwn(assessment.answers ?? {}, indicator.id) ? assessment.answers[indicator.id] : undefined
    const level = levelOf(answer?.level, guidebook.scale.max)
    read.considered.push(considered)
    read.inScope.push(considered && phase <= declared)
    read.claimed.push(level)
    read.evidenced.push(level < 0 ? level : Math.min(level, capOf(guidebook, answer?.evidence)))
  }
  return read
}

function levelOf(level: unknown, max: number): number {
  if (level === 'na') return NOT_APPLICABLE
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= max ? level : UNANSWERED
}

function capOf({ scoring }: Guidebook, evidence: unknown): number {
  const kind: Evidence = EVIDENCE.find((known) => known === evidence) ?? 'none'
  return scoring.evidenceCaps[kind]
}
