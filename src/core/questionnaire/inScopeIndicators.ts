import type { Scope } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import { consideredIndicators } from './consideredIndicators'

/** Considered indicators in a phase no later than the declared one (method.md §3), in guidebook order. */
export function inScopeIndicators(
  guidebook: Guidebook,
  { scope, phase: declared }: { scope: Scope; phase: string },
): Indicator[] {
  const last = guidebook.phases.findIndex(({ id }) => id === declared)
  const reached = new Set(guidebook.phases.slice(0, last + 1).map(({ id }) => id))
  return consideredIndicators(guidebook, scope).filter((indicator) => reached.has(indicator.phase))
}
