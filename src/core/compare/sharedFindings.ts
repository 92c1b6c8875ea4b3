import type { DimensionId, Guidebook, Indicator, IndicatorId } from '../model/guidebook'
import { inScopeIndicators } from '../questionnaire/inScopeIndicators'
import { NOT_APPLICABLE, UNKNOWN } from '../questionnaire/readAnswers'
import { blockersOf } from './blockersOf'
import type { CityEntry } from './CityEntry'
import { finishSteps, type Steps } from './finishSteps'
import type { Ground } from './Ground'

/** One indicator over the cities of a group. */
export type IndicatorFinding = {
  indicator: IndicatorId
  /** Cities whose first closed gate it blocks (`blockersOf`), whatever their ground. */
  blocking: number
  /** Cities that asked it and of which nobody knows. */
  unknown: number
  /** Cities that have not answered it at all. */
  unanswered: number
  /** Cities with a level, and how many at level 0, 1, … */
  answered: number
  levels: number[]
  /** Standard deviation of the levels over the cities; null below two answers. */
  spread: number | null
  /** Cities whose edition asks it and to which it applies. */
  applicable: number
}

/** One kind of obstacle in one dimension. */
export type ObstacleFinding = {
  obstacle: string
  dimension: DimensionId
  /** Cities that have an indicator of this kind and dimension below the least level. */
  cities: number
  /** Such indicators over all cities, each with its share in the dimension. */
  weight: number
}

export type SharedFindings = { indicators: IndicatorFinding[]; obstacles: ObstacleFinding[] }

/**
 * What the cities of a group share: its indicators within the ground, in guidebook order, and the obstacles behind low levels, in order of
 * guidebook and dimension. Editions of one major version are matched by the indicators' ids. Linear in the number of cities.
 *
 * @param guidebooks by edition key
 */
export function sharedFindings(group: Alike, guidebooks: ReadonlyMap<string, Guidebook>): SharedFindings {
  return finishSteps(findShared(group, guidebooks))
}

type Alike = { guidebook: Guidebook; cities: readonly CityEntry[]; ground: Ground }

/** Cities that are counted between two pauses. */
const AT_ONCE = 100

/** {@link sharedFindings} a piece at a time. */
export function* findShared(
  { guidebook, cities, ground }: Alike,
  guidebooks: ReadonlyMap<string, Guidebook>,
): Steps<SharedFindings> {
  const tallies = new Map(
    inScopeIndicators(guidebook, ground).map((indicator) => [indicator.id, createTally(guidebook, indicator)]),
  )
  const obstacles = new Map<string, ObstacleFinding & { last: CityEntry | null }>()
  for (const [place, city] of cities.entries()) {
    if (place % AT_ONCE === 0) yield
    const own = guidebooks.get(city.edition)
    if (!own || city.figures === null) continue
    const blockers = new Set(blockersOf(own, city))
    for (const [at, { id }] of own.indicators.entries()) {
      const tally = tallies.get(id)
      if (!tally) continue
      if (blockers.has(at)) tally.blocking += 1
      const level = city.levels[at] ?? NOT_APPLICABLE
      addLevel(tally, level)
      if (level >= 0 && level < own.scoring.gate.minCriticalLevel) addObstacle(obstacles, tally.source, city)
    }
  }
  return {
    indicators: [...tallies.values()].map(({ source: _, ...finding }) => ({
      ...finding,
      spread: spreadOf(finding.levels),
    })),
    obstacles: sortObstacles(guidebook, [...obstacles.values()]),
  }
}

/** The first `count` indicators of a kind, most first, ties in guidebook order; those with nothing to tell are left out. */
export function mostOften(
  findings: readonly IndicatorFinding[],
  kind: 'blocking' | 'unknown' | 'spread',
  count: number,
): IndicatorFinding[] {
  const measure = (finding: IndicatorFinding) => finding[kind] ?? 0
  return findings
    .filter((finding) => measure(finding) > 0)
    .sort((a, b) => measure(b) - measure(a))
    .slice(0, count)
}

type Tally = IndicatorFinding & { source: Indicator }

function createTally({ scale }: Guidebook, source: Indicator): Tally {
  const levels = Array<number>(scale.max + 1).fill(0)
  const counts = { blocking: 0, unknown: 0, unanswered: 0, answered: 0, applicable: 0 }
  return { indicator: source.id, ...counts, levels, spread: null, source }
}

function addLevel(tally: Tally, level: number): void {
  if (level === NOT_APPLICABLE) return
  tally.applicable += 1
  if (level === UNKNOWN) tally.unknown += 1
  else if (level < 0) tally.unanswered += 1
  else {
    tally.answered += 1
    tally.levels[level] = (tally.levels[level] ?? 0) + 1
  }
}

function addObstacle(
  found: Map<string, ObstacleFinding & { last: CityEntry | null }>,
  { obstacle, dimensions }: Indicator,
  city: CityEntry,
): void {
  if (!obstacle) return
  for (const [dimension, share] of Object.entries(dimensions) as [DimensionId, number][]) {
    const key = `${obstacle.id} ${dimension}`
    const finding = found.get(key) ?? { obstacle: obstacle.id, dimension, cities: 0, weight: 0, last: null }
    found.set(key, finding)
    finding.weight += share
    if (finding.last !== city) finding.cities += 1
    finding.last = city
  }
}

function sortObstacles(
  { dimensions, obstacles = [] }: Guidebook,
  found: readonly (ObstacleFinding & { last: CityEntry | null })[],
): ObstacleFinding[] {
  const place = (list: readonly { id: string }[], id: string) => list.findIndex((entry) => entry.id === id)
  return found
    .map(({ last: _, ...finding }) => finding)
    .sort(
      (a, b) =>
        place(dimensions, a.dimension) - place(dimensions, b.dimension) ||
        b.cities - a.cities ||
        place(obstacles, a.obstacle) - place(obstacles, b.obstacle),
    )
}

function spreadOf(levels: readonly number[]): number | null {
  const count = levels.reduce((sum, own) => sum + own, 0)
  if (count < 2) return null
  const mean = levels.reduce((sum, own, level) => sum + own * level, 0) / count
  return Math.sqrt(levels.reduce((sum, own, level) => sum + own * (level - mean) ** 2, 0) / count)
}
