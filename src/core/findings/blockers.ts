import type { Assessment } from '../model/assessment'
import type { DimensionId, Guidebook, Indicator, PhaseId } from '../model/guidebook'
import type { GateStatus, Scores } from '../model/scores'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { placesOf, readAnswers, UNANSWERED, UNKNOWN } from '../questionnaire/readAnswers'
import { isBelow } from '../scoring/score/tolerance'
import { readGate, readSlice } from './readSlice'

/**
 * One reason why a gate is closed. `critical`: a critical indicator below the least level; `dimension`: a score below the threshold, with the
 * phase's indicators that hold it there ({@link holdsBack}), weakest first; `unanswered`: an applicable indicator without a level, where the gate lacks answers.
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
  const { status } = gate
  if (status === 'open') return { phase, status, blockers: [] }
  const asked = consideredIndicators(guidebook, assessment.scope, phase)
  const levelOf = levelsBy(guidebook, assessment)
  if (status !== 'blocked') return { phase, status, blockers: unanswered(asked, levelOf) }
  const critical = asked
    .filter(({ id }) => gate.indicators.includes(id))
    .map((indicator): Blocker => ({ kind: 'critical', indicator, level: Math.max(0, levelOf(indicator)) }))
  const dimensions = gate.dimensions.map((dimension): Blocker => {
    const { score } = readSlice(scores.claimed, { kind: 'phase', phase, dimension })
    const part = ({ weight, dimensions: shares }: Indicator) => weight * (shares[dimension] ?? 0)
    const indicators = asked
      .filter((indicator) => holdsBack(guidebook, indicator, levelOf(indicator), dimension))
      .sort((a, b) => levelOf(a) - levelOf(b) || part(b) - part(a))
    return { kind: 'dimension', dimension, score, indicators }
  })
  return { phase, status, blockers: [...critical, ...dimensions] }
}

/**
 * Whether an indicator of a closed gate's phase holds one of its dimensions below the threshold (method.md §6): it informs the dimension, is
 * answered, and is below that threshold itself. Of a dimension that is too low there is always at least one; what is at the threshold or above
 * holds nothing back, however far it could still rise.
 *
 * @param level as in `Answers`
 */
export function holdsBack(
  { scale, scoring }: Guidebook,
  indicator: Indicator,
  level: number,
  dimension: DimensionId,
): boolean {
  const share = indicator.dimensions[dimension] ?? 0
  return share > 0 && level >= 0 && isBelow((100 * level) / scale.max, scoring.gate.minDimensionScore)
}

type LevelOf = (indicator: Indicator) => number

/** Reads an indicator's level, or what stands in its place, from the answers in columns. */
function levelsBy(guidebook: Guidebook, { answers }: Assessment): LevelOf {
  const { levels } = readAnswers(guidebook, answers)
  const places = placesOf(guidebook)
  return ({ id }) => levels[places.get(id) ?? -1] ?? UNANSWERED
}

function unanswered(asked: readonly Indicator[], levelOf: LevelOf): Blocker[] {
  return asked
    .filter((indicator) => levelOf(indicator) === UNANSWERED || levelOf(indicator) === UNKNOWN)
    .sort((a, b) => Number(b.critical) - Number(a.critical))
    .map((indicator) => ({ kind: 'unanswered', indicator }))
}
