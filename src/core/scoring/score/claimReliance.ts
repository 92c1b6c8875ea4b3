import { EVIDENCE, type Evidence } from '../../model/evidence'
import type { Guidebook, IndicatorId, PhaseId } from '../../model/guidebook'
import type { GateStatus, ScorableAssessment } from '../../model/scores'
import { scoreAssessment } from './scoreAssessment'

/** An answer whose evidence carries less than its level. */
export type BareAnswer = {
  indicator: IndicatorId
  level: number
  /** What its evidence carries. */
  counts: number
  evidence: Evidence
  /** The weakest evidence that carries the level; null where none does. */
  needed: Evidence | null
}

/** A gate that is open only as claimed, and the answers of its phase that stand on less evidence than they claim, in guidebook order. */
export type ClaimedGate = { phase: PhaseId; evidenced: Exclude<GateStatus, 'open'>; answers: BareAnswer[] }

/**
 * How much the verdict hangs on claims: the gates that are open as claimed and not as evidenced, with the answers that make the
 * difference. With each of them backed by the evidence it needs, where there is any, the gate is open as evidenced too.
 *
 * Source: method.md §5.
 */
export function claimReliance(guidebook: Guidebook, assessment: ScorableAssessment): ClaimedGate[] {
  const { claimed, evidenced } = scoreAssessment(guidebook, assessment)
  return guidebook.phases.flatMap(({ id }) => {
    const status = evidenced.phases[id]?.gate.status ?? 'open'
    if (claimed.phases[id]?.gate.status !== 'open' || status === 'open') return []
    return [{ phase: id, evidenced: status, answers: bareAnswers(guidebook, assessment, id) }]
  })
}

function bareAnswers(guidebook: Guidebook, { answers, scope }: ScorableAssessment, phase: PhaseId): BareAnswer[] {
  const { scale, scoring } = guidebook
  const capOf = (kind: Evidence) => scoring.evidenceCaps[kind] ?? 0
  return guidebook.indicators.flatMap(({ id, phase: own, quick }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    const level = answer?.level
    if (own !== phase || !(scope === 'full' || quick) || typeof level !== 'number') return []
    if (!Number.isInteger(level) || level < 0 || level > scale.max) return []
    const evidence = EVIDENCE.find((kind) => kind === answer?.evidence) ?? 'none'
    const counts = Math.min(level, capOf(evidence))
    const needed = EVIDENCE.find((kind) => capOf(kind) >= level) ?? null
    return counts < level ? [{ indicator: id, level, counts, evidence, needed }] : []
  })
}
