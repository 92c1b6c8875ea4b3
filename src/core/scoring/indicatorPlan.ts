import type { Guidebook, Indicator } from '../model/guidebook'

/** One indicator with its memberships looked up: indexes into the guidebook's phases, bases and dimensions (-1: none). */
export type PlannedIndicator = {
  indicator: Indicator
  phase: number
  basis: number
  /** Shares in guidebook order of dimensions; 0 where the indicator does not inform it. */
  shares: number[]
}

const plans = new WeakMap<Guidebook, PlannedIndicator[]>()

/** The look-ups that every scoring of the same guidebook shares, made once per guidebook value. */
export function indicatorPlan(guidebook: Guidebook): PlannedIndicator[] {
  const known = plans.get(guidebook)
  if (known) return known
  const plan = guidebook.indicators.map((indicator) => ({
    indicator,
    phase: guidebook.phases.findIndex(({ id }) => id === indicator.phase),
    basis: guidebook.bases.findIndex(({ id }) => id === indicator.basis),
    shares: guidebook.dimensions.map(({ id }) =>
      Object.hasOwn(indicator.dimensions, id) ? (indicator.dimensions[id] ?? 0) : 0,
    ),
  }))
  plans.set(guidebook, plan)
  return plan
}
