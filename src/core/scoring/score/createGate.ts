import type { DimensionId, Guidebook, IndicatorId } from '../../model/guidebook'
import type { Gate, GateStatus, PhaseReading } from '../../model/scores'
import type { ScoringPlan } from './scoringPlan'
import { OUTSIDE } from './tallyAnswers'
import { isBelow } from './tolerance'

type Slices = Pick<PhaseReading, 'all' | 'dimensions'>

/** The indicators of a phase that decide its gate: `known` critical ones below what it asks, all `gaps`, and critical ones `missing` a level. */
type Deciding = { known: IndicatorId[]; gaps: IndicatorId[]; missing: IndicatorId[] }

/**
 * The gate of one phase (index `phase`) from its slices and the levels in the plan's order; blockers are listed only where it is
 * blocked (method.md §6; by method 2, §11).
 */
export function createGate(
  guidebook: Guidebook,
  plan: ScoringPlan,
  levels: Float64Array,
  phase: number,
  slices: Slices,
): Gate {
  const deciding = decidingIndicators(plan, levels, phase)
  const under = dimensionsBelow(guidebook, slices, 'score')
  const isComplete =
    deciding.missing.length === 0 && !isBelow(slices.all.coverage ?? 0, guidebook.scoring.gate.minCoverage)
  if (plan.method === 2) return knowingGate(guidebook, slices, deciding, under, isComplete)
  const { all } = slices
  if (all.applicable === 0) return withoutBlockers('open')
  if (all.answered === 0) return withoutBlockers('unassessed')
  if (!isComplete) return withoutBlockers('incomplete')
  if (under.length === 0 && deciding.known.length === 0) return withoutBlockers('open')
  return { status: 'blocked', dimensions: under, indicators: deciding.known }
}

/** A gate by method 2: what is known to be short blocks at once, whatever else is not known. */
function knowingGate(
  guidebook: Guidebook,
  slices: Slices,
  { known, gaps, missing }: Deciding,
  under: DimensionId[],
  isComplete: boolean,
): Gate {
  const { all } = slices
  if (all.applicable === 0) return { ...withoutBlockers('open'), gaps, missing, leaning: 'open', firm: true }
  if (all.answered === 0) return { ...withoutBlockers('unassessed'), gaps, missing, leaning: null, firm: false }
  const leaning = under.length > 0 || known.length > 0 ? 'blocked' : 'open'
  const beyond = dimensionsBelow(guidebook, slices, 'high')
  if (known.length > 0 || beyond.length > 0) {
    const dimensions = isComplete
      ? guidebook.dimensions.flatMap(({ id }) => (under.includes(id) || beyond.includes(id) ? [id] : []))
      : beyond
    return { status: 'blocked', dimensions, indicators: known, gaps, missing, leaning, firm: true }
  }
  if (!isComplete) return { ...withoutBlockers('incomplete'), gaps, missing, leaning, firm: false }
  if (under.length > 0)
    return { status: 'blocked', dimensions: under, indicators: [], gaps, missing, leaning, firm: false }
  const firm = dimensionsBelow(guidebook, slices, 'low').length === 0
  return { ...withoutBlockers('open'), gaps, missing, leaning, firm }
}

function decidingIndicators({ indicators, phases }: ScoringPlan, levels: Float64Array, phase: number): Deciding {
  const deciding: Deciding = { known: [], gaps: [], missing: [] }
  for (const index of phases[phase] ?? []) {
    const level = levels[index] ?? OUTSIDE
    const indicator = indicators[index]
    if (!indicator || level === OUTSIDE) continue
    const { id, critical, least } = indicator
    if (level < 0) {
      if (critical) deciding.missing.push(id)
    } else if (isBelow(level, least)) {
      deciding.gaps.push(id)
      if (critical) deciding.known.push(id)
    }
  }
  return deciding
}

/** Dimensions with a figure below the threshold, in guidebook order; without one a dimension passes. */
function dimensionsBelow(
  guidebook: Guidebook,
  { dimensions }: Slices,
  figure: 'score' | 'low' | 'high',
): DimensionId[] {
  const { minDimensionScore } = guidebook.scoring.gate
  const below: DimensionId[] = []
  for (const { id } of guidebook.dimensions) {
    const value = dimensions[id]?.[figure] ?? null
    if (value !== null && isBelow(value, minDimensionScore)) below.push(id)
  }
  return below
}

function withoutBlockers(status: Exclude<GateStatus, 'blocked'>): Gate {
  return { status, dimensions: [], indicators: [] }
}
