import type { Guidebook } from '../model/guidebook'
import type { City } from './CityEntry'
import type { Ground } from './Ground'
import type { Pairing } from './sharedFindings'

/**
 * Who could learn from whom: for every indicator that blocks a city's first closed gate, the best-fitting cities at level 3 or above: shown before
 * claimed, like size before others, the same country before others, then the higher level. At most `perCity` an indicator and learner.
 */
export function createPairings(
  _guidebooks: ReadonlyMap<string, Guidebook>,
  _cities: readonly City[],
  _ground: Ground,
  _options: { perCity?: number; level?: number } = {},
): Pairing[] {
  throw new Error('under way')
}
