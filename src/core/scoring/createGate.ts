import type { DimensionId, Guidebook, IndicatorId } from '../model/guidebook'
import type { Gate, PhaseReading } from '../model/scores'
import type { PlannedIndicator } from './indicatorPlan'
import { NOT_APPLICABLE, type ReadAnswers, UNANSWERED } from './readAnswers'
import { isBelow } from './tolerance'

/** The gate of one phase; blockers are listed only where it is blocked (method.md §6). */
export function createGate(
  guidebook: Guidebook,
  plan: readonly PlannedIndicator[],
  answers: ReadAnswers,
  levels: readonly number[],
  phase: number,
  slices: Pick<PhaseReading, 'all' | 'dimensions'>,
): Gate {
  const { minCoverage, minDimensionScore, minCriticalLevel } = guidebook.scoring.gate
  const { all } = slices
  const shut = (status: 'unassessed' | 'incomplete' | 'open'): Gate => ({ status, dimensions: [], indicators: [] })
  if (all.applicable === 0) return shut('open')
  if (all.answered === 0) return shut('unassessed')
  const critical: { id: IndicatorId; level: number }[] = []
  plan.forEach(({ indicator, phase: own }, index) => {
    const level = levels[index] ?? UNANSWERED
    if (own !== phase || indicator.critical !== true || !answers.considered[index] || level === NOT_APPLICABLE) return
    critical.push({ id: indicator.id, level })
  })
  if (isBelow(all.coverage ?? 0, minCoverage) || critical.some(({ level }) => level === UNANSWERED)) {
    return shut('incomplete')
  }
  const dimensions: DimensionId[] = guidebook.dimensions
    .map(({ id }) => id)
    .filter((id) => isBelow(slices.dimensions[id]?.score ?? Number.POSITIVE_INFINITY, minDimensionScore))
  const indicators = critical.filter(({ level }) => isBelow(level, minCriticalLevel)).map(({ id }) => id)
  const blocked = dimensions.length > 0 || indicators.length > 0
  return blocked ? { status: 'blocked', dimensions, indicators } : shut('open')
}
