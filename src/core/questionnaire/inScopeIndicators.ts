import type { Assessment } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import { consideredIndicators } from './consideredIndicators'

/** Considered indicators in a phase no later than the declared one (method.md §3), in guidebook order. */
export function inScopeIndicators(guidebook: Guidebook, assessment: Assessment): Indicator[] {
  const declared = guidebook.phases.findIndex((phase) => phase.id === assessment.phase)
  const reached = new Set(guidebook.phases.slice(0, declared + 1).map((phase) => phase.id))
  return consideredIndicators(guidebook, assessment.scope).filter((indicator) => reached.has(indicator.phase))
}
