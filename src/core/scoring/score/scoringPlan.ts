import { EVIDENCE } from '../../model/evidence'
import type { Guidebook, Indicator, IndicatorId } from '../../model/guidebook'

/** One indicator with its memberships looked up. */
export type PlannedIndicator = {
  id: IndicatorId
  /** Its position among all of the guidebook. */
  at: number
  /** Index of its phase. */
  phase: number
  quick: boolean
  critical: boolean
  /** The level that its phase's gate asks of it. */
  least: number
  /** Columns of its phase's row in which it counts, and its weight in each (weight × membership, always > 0). */
  columns: number[]
  weights: number[]
}

/**
 * The look-ups that every scoring with the same guidebook shares. Slices lie in a grid: a row for each phase and a last one for
 * everything in scope; in a row, a column for all indicators, then one for each dimension, then one for each basis.
 */
export type ScoringPlan = {
  method: 1 | 2
  rows: number
  columns: number
  /** In guidebook order; an indicator of a phase that the guidebook does not have belongs to no slice and is left out. */
  indicators: PlannedIndicator[]
  /** For each phase, the positions of its indicators in `indicators`. */
  phases: number[][]
  /** Highest level that counts as evidenced, in the order of `EVIDENCE`. */
  caps: readonly number[]
}

const plans = new WeakMap<Guidebook, ScoringPlan>()

/** The plan of a guidebook, made once per guidebook value: guidebooks are frozen. */
export function scoringPlan(guidebook: Guidebook): ScoringPlan {
  const known = plans.get(guidebook)
  if (known) return known
  const plan = createPlan(guidebook)
  plans.set(guidebook, plan)
  return plan
}

function createPlan(guidebook: Guidebook): ScoringPlan {
  const { phases, dimensions, bases, scoring } = guidebook
  const plan: ScoringPlan = {
    method: scoring.method === 2 ? 2 : 1,
    rows: phases.length + 1,
    columns: 1 + dimensions.length + bases.length,
    indicators: [],
    phases: phases.map(() => []),
    caps: EVIDENCE.map((kind) => scoring.evidenceCaps[kind]),
  }
  for (const [at, indicator] of guidebook.indicators.entries()) {
    const phase = phases.findIndex(({ id }) => id === indicator.phase)
    if (phase === -1) continue
    const { id, weight, quick } = indicator
    const memberships = [1, ...dimensions.map((entry) => shareOf(indicator.dimensions, entry.id))]
    for (const basis of bases) memberships.push(basis.id === indicator.basis ? 1 : 0)
    const columns = memberships.flatMap((share, column) => (weight * share > 0 ? [column] : []))
    const weights = columns.map((column) => weight * (memberships[column] ?? 0))
    plan.phases[phase]?.push(plan.indicators.length)
    const critical = indicator.critical === true
    const least = leastLevel(guidebook, indicator)
    plan.indicators.push({ id, at, phase, quick: quick === true, critical, least, columns, weights })
  }
  return plan
}

function shareOf(shares: Readonly<Record<string, number>>, dimension: string): number {
  return Object.hasOwn(shares, dimension) ? (shares[dimension] ?? 0) : 0
}

/** The level that a gate asks of an indicator where that is critical: its own by method 2, else the guidebook's (method.md §6, §11). */
export function leastLevel({ scoring }: Guidebook, { minLevel }: Pick<Indicator, 'minLevel'>): number {
  return (scoring.method === 2 ? minLevel : undefined) ?? scoring.gate.minCriticalLevel
}
