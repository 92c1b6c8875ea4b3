import type { Scope } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'

/** The indicators that this scope asks, in guidebook order (method.md §3); of one phase where `phase` is given. */
export function consideredIndicators(guidebook: Guidebook, scope: Scope, phase?: string): Indicator[] {
  return guidebook.indicators.filter(
    (indicator) => (scope === 'full' || indicator.quick) && (phase === undefined || indicator.phase === phase),
  )
}
