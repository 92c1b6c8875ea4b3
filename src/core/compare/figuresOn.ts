import type { Guidebook } from '../model/guidebook'
import type { CityEntry } from './CityEntry'
import type { Figures } from './Figures'
import type { Ground } from './Ground'

/** An entry's figures on another ground than its own: as if it had been scored in that scope and phase. Null where it is not scored. */
export function figuresOn(_guidebook: Guidebook, _entry: CityEntry, _ground: Ground): Figures | null {
  throw new Error('under way')
}
