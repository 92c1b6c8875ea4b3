import type { Scope } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { City } from './CityEntry'
import type { GroundRule, LikeGroup } from './Ground'

/**
 * Sorts cities into groups whose figures may stand in one ranking, largest group first, with the ground of each and the rules that led there.
 * Cities of an edition that this copy does not have are in no group (`unscored`).
 *
 * @param guidebooks by edition key
 * @param wanted a narrower ground that a person has chosen; what cities cannot meet is left out
 */
export function groupAlike(
  _cities: readonly City[],
  _guidebooks: ReadonlyMap<string, Guidebook>,
  _wanted: { scope?: Scope; phase?: string } = {},
): { groups: LikeGroup[]; unscored: City[]; rules: GroundRule[] } {
  throw new Error('under way')
}
