import type { Assessment } from '../model/assessment'
import type { DimensionId, Guidebook, Indicator, PhaseId } from '../model/guidebook'
import type { GateStatus, Scores } from '../model/scores'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { readGate, readSlice } from './readSlice'

/**
 * One reason why a gate is closed. `critical`: a critical indicator below the least level; `dimension`: a score below the threshold, with the
 * phase's indicators that inform it, weakest first; `unanswered`: an applicable indicator without a level, where the gate lacks answers.
 */
export type Blocker =
  | { kind: 'critical'; indicator: Indicator; level: number }
  | { kind: 'dimension'; dimension: DimensionId; score: number | null; indicators: Indicator[] }
  | { kind: 'unanswered'; indicator: Indicator }

export type ClosedGate = { phase: PhaseId; status: GateStatus; blockers: Blocker[] }

/** The first phase, in order, whose claimed gate is not open, with its blockers; null when all gates are open. */
export function blockers(guidebook: Guidebook, assessment: Assessment, scores: Scores): ClosedGate | null {
  const closed = guidebook.phases.find((phase) => readGate(scores.claimed, phase.id).status !== 'open')
  return closed ? closedGate(guidebook, assessment, scores, closed.id) : null
}

/** The claimed gate of one phase with its blockers (method.md §6): critical indicators first, then dimensions, then what is unanswered (critical first). */
export function closedGate(guidebook: Guidebook, assessment: Assessment, scores: Scores, phase: PhaseId): ClosedGate {
  const gate = readGate(scores.claimed, phase)
  const indicators = consideredIndicators(guidebook, assessment.scope, phase)
  if (gate.status === 'open') return { phase, status: gate.status, blockers: [] }
  if (gate.status !== 'blocked') {
    return { phase, status: gate.status, blockers: unanswered(guidebook, assessment, indicators) }
  }
  const level = (indicator: Indicator) => answeredLevel(assessment.answers[indicator.id], guidebook)
  const critical = indicators
    .filter((indicator) => gate.indicators.includes(indicator.id))
    .map((indicator): Blocker => ({ kind: 'critical', indicator, level: level(indicator) ?? 0 }))
  const dimensions = gate.dimensions.map((dimension): Blocker => {
    const { score } = readSlice(scores.claimed, { kind: 'phase', phase, dimension })
    return { kind: 'dimension', dimension, score, indicators: weakest(guidebook, assessment, indicators, dimension) }
  })
  return { phase, status: gate.status, blockers: [...critical, ...dimensions] }
}

function unanswered(guidebook: Guidebook, assessment: Assessment, indicators: Indicator[]): Blocker[] {
  return indicators
    .filter(({ id }) => {
      const answer = assessment.answers[id]
      return answer?.level !== 'na' && answeredLevel(answer, guidebook) === null
    })
    .sort((a, b) => Number(b.critical) - Number(a.critical))
    .map((indicator) => ({ kind: 'unanswered', indicator }))
}

/** Answered indicators of the list that inform the dimension and can still rise: lowest level first, then the larger part in the score. */
function weakest(guidebook: Guidebook, assessment: Assessment, indicators: Indicator[], dimension: DimensionId) {
  const part = (indicator: Indicator) => indicator.weight * (indicator.dimensions[dimension] ?? 0)
  return indicators
    .flatMap((indicator) => {
      const level = answeredLevel(assessment.answers[indicator.id], guidebook)
      return level === null || level >= guidebook.scale.max || part(indicator) === 0 ? [] : [{ indicator, level }]
    })
    .sort((a, b) => a.level - b.level || part(b.indicator) - part(a.indicator))
    .map(({ indicator }) => indicator)
}
