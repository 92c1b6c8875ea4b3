import type { Guidebook } from '../model/guidebook'
import { scoreLevels } from '../scoring/scoreAssessment'
import type { CityEntry } from './CityEntry'
import { createFigures } from './createFigures'
import type { Figures } from './Figures'
import type { Ground } from './Ground'

/**
 * An entry's figures on another ground than its own: as if it had been scored in that scope and phase. Null where it is not scored, and where
 * a quick scan is asked for indicators of the full scope.
 */
export function figuresOn(guidebook: Guidebook, entry: CityEntry, { scope, phase }: Ground): Figures | null {
  if (entry.figures === null) return null
  if (entry.scope === scope && entry.phase === phase) return entry.figures
  if (scope === 'full' && entry.scope !== 'full') return null
  const { levels, evidence } = entry
  return createFigures(guidebook, scoreLevels(guidebook, { scope, phase, levels, evidence }))
}
