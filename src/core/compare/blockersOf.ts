import type { Guidebook } from '../model/guidebook'
import type { CityEntry } from './CityEntry'

/**
 * Indices of the indicators that block an entry's first closed gate, in guidebook order: critical ones below the least level, and those of the
 * phase that inform a dimension below its threshold and are themselves below that level. None where the gate lacks answers instead.
 */
export function blockersOf({ indicators, dimensions, phases, scoring }: Guidebook, entry: CityEntry): number[] {
  const closed = entry.figures?.closed
  if (!closed) return []
  const phase = phases[closed.phase]?.id
  const weak = closed.dimensions.flatMap((at) => dimensions[at]?.id ?? [])
  return indicators.flatMap((indicator, at) => {
    if (indicator.phase !== phase) return []
    if (closed.indicators.includes(at)) return [at]
    if (!(entry.scope === 'full' || indicator.quick)) return []
    const level = entry.levels[at] ?? -1
    const low = level >= 0 && level < scoring.gate.minCriticalLevel
    return low && weak.some((id) => (indicator.dimensions[id] ?? 0) > 0) ? [at] : []
  })
}
