import type { DimensionId, Guidebook, IndicatorId } from '../model/guidebook'
import type { City } from './CityEntry'
import type { Ground } from './Ground'

/** One indicator over the cities of a group. `spread`: standard deviation of the levels, null below two answers. */
export type IndicatorFinding = {
  indicator: IndicatorId
  /** Cities whose first closed gate it blocks. */
  blocking: number
  /** Cities that asked it and do not know. */
  unknown: number
  unanswered: number
  /** Cities with a level, and how many at each. */
  answered: number
  levels: number[]
  spread: number | null
  /** Cities to whom it applies on this ground. */
  applicable: number
}

/** One kind of obstacle in one dimension: indicators below the least level of a critical one, over all cities, by share. */
export type ObstacleFinding = { obstacle: string; dimension: DimensionId; cities: number; weight: number }

/** Whom one city could learn from about an indicator in which it is stuck. */
export type Pairing = {
  indicator: IndicatorId
  learner: string
  teacher: string
  teacherLevel: number
  /** The teacher's level is documented or verified. */
  shown: boolean
  sameCountry: boolean
  /** Population within a factor of three. */
  likeSize: boolean
}

export type SharedFindings = { indicators: IndicatorFinding[]; obstacles: ObstacleFinding[] }

/** What the cities of one group share, indicator by indicator in the order of `guidebook`, matched by id across editions of a major version. */
export function sharedFindings(
  _guidebook: Guidebook,
  _guidebooks: ReadonlyMap<string, Guidebook>,
  _cities: readonly City[],
  _ground: Ground,
): SharedFindings {
  throw new Error('under way')
}

/** The first `count` indicators of a kind, most first; ties in guidebook order; none with nothing to tell. */
export function mostOften(
  _findings: readonly IndicatorFinding[],
  _kind: 'blocking' | 'unknown' | 'spread',
  _count: number,
): IndicatorFinding[] {
  throw new Error('under way')
}
