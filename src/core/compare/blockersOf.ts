import { holdsBack } from '../findings/blockers'
import type { Guidebook } from '../model/guidebook'
import { UNANSWERED } from '../questionnaire/readAnswers'
import type { CityEntry } from './CityEntry'

/**
 * Indices of the indicators that block an entry's first closed gate, in guidebook order: critical ones below the least level, and those of the
 * phase that hold a dimension below its threshold (`holdsBack`). None where the gate lacks answers instead.
 */
export function blockersOf(guidebook: Guidebook, entry: CityEntry): number[] {
  const { indicators, dimensions, phases } = guidebook
  const closed = entry.figures?.closed
  if (!closed) return []
  const phase = phases[closed.phase]?.id
  const weak = closed.dimensions.flatMap((at) => dimensions[at]?.id ?? [])
  return indicators.flatMap((indicator, at) => {
    if (indicator.phase !== phase) return []
    if (closed.indicators.includes(at)) return [at]
    if (!(entry.scope === 'full' || indicator.quick)) return []
    const level = entry.levels[at] ?? UNANSWERED
    return weak.some((dimension) => holdsBack(guidebook, indicator, level, dimension)) ? [at] : []
  })
}
