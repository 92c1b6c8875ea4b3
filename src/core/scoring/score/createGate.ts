import type { DimensionId, Guidebook, IndicatorId } from '../../model/guidebook'
import type { Gate, GateStatus, PhaseReading } from '../../model/scores'
import type { ScoringPlan } from './scoringPlan'
import { OUTSIDE, UNANSWERED } from './tallyAnswers'
import { isBelow } from './tolerance'

/**
 * The gate of one phase (index `phase`) from its slices and the levels in the plan's order; blockers are listed only where it is
 * blocked (method.md §6).
 */
export function createGate(
  guidebook: Guidebook,
  plan: ScoringPlan,
  levels: Float64Array,
  phase: number,
  slices: Pick<PhaseReading, 'all' | 'dimensions'>,
): Gate {
  const { minCoverage, minDimensionScore, minCriticalLevel } = guidebook.scoring.gate
  const { all } = slices
  if (all.applicable === 0) return withoutBlockers('open')
  if (all.answered === 0) return withoutBlockers('unassessed')
  const indicators: IndicatorId[] = []
  let isIncomplete = isBelow(all.coverage ?? 0, minCoverage)
  for (const index of plan.criticals[phase] ?? []) {
    const level = levels[index] ?? OUTSIDE
    const indicator = plan.indicators[index]
    if (level === UNANSWERED) isIncomplete = true
    else if (indicator && level !== OUTSIDE && isBelow(level, minCriticalLevel)) indicators.push(indicator.id)
  }
  if (isIncomplete) return withoutBlockers('incomplete')
  const dimensions: DimensionId[] = []
  for (const { id } of guidebook.dimensions) {
    const score = slices.dimensions[id]?.score ?? null
    if (score !== null && isBelow(score, minDimensionScore)) dimensions.push(id)
  }
  const isBlocked = dimensions.length > 0 || indicators.length > 0
  return isBlocked ? { status: 'blocked', dimensions, indicators } : withoutBlockers('open')
}

function withoutBlockers(status: Exclude<GateStatus, 'blocked'>): Gate {
  return { status, dimensions: [], indicators: [] }
}
