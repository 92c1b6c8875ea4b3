import { EVIDENCE } from '../model/evidence'
import type { Guidebook, IndicatorId } from '../model/guidebook'
import { blockersOf } from './blockersOf'
import type { CityEntry } from './CityEntry'
import { finishSteps, type Steps } from './finishSteps'

/** Whom one city could learn from about an indicator in which it is stuck. Cities are named by their keys. */
export type Pairing = {
  indicator: IndicatorId
  learner: string
  teacher: string
  teacherLevel: number
  /** The teacher's level is documented or verified. */
  shown: boolean
  sameCountry: boolean
  /** Both populations are given and within a factor of three. */
  likeSize: boolean
}

export type PairingOptions = {
  /** Whose obstacles to look at; by default every city's. */
  learners?: readonly CityEntry[]
  /** How many teachers an indicator and learner at most. */
  count?: number
  /** The level from which a city can teach. */
  level?: number
}

const TEACHING_LEVEL = 3
const LIKE_SIZE = 3
/** Cities that are looked through for teachers between two pauses. */
const AT_ONCE = 100
const SHOWN_FROM = EVIDENCE.indexOf('documented')

/**
 * Who could learn from whom: for every indicator that blocks a learner's first closed gate, the best-fitting cities that have come to level 3 or
 * above in it: shown before claimed, like size before others, the same country before others, then by the level. By learner in the
 * order given, then in guidebook order. Time grows with blocked indicators × cities that could teach them.
 *
 * @param guidebooks by edition key
 */
export function createPairings(
  cities: readonly CityEntry[],
  guidebooks: ReadonlyMap<string, Guidebook>,
  options: PairingOptions = {},
): Pairing[] {
  return finishSteps(findPairings(cities, guidebooks, options))
}

/** {@link createPairings} a piece at a time. */
export function* findPairings(
  cities: readonly CityEntry[],
  guidebooks: ReadonlyMap<string, Guidebook>,
  { learners = cities, count = 3, level = TEACHING_LEVEL }: PairingOptions = {},
): Steps<Pairing[]> {
  const teachers = yield* findTeachers(cities, guidebooks, level)
  const pairings: Pairing[] = []
  for (const learner of learners) {
    const guidebook = guidebooks.get(learner.edition)
    if (!guidebook) continue
    for (const at of blockersOf(guidebook, learner)) {
      const indicator = guidebook.indicators[at]?.id
      if (indicator) pairings.push(...bestPairings(indicator, learner, teachers.get(indicator) ?? [], count))
      yield
    }
  }
  return pairings
}

type Teacher = { city: CityEntry; level: number; shown: boolean }

function* findTeachers(
  cities: readonly CityEntry[],
  guidebooks: ReadonlyMap<string, Guidebook>,
  least: number,
): Steps<Map<IndicatorId, Teacher[]>> {
  const teachers = new Map<IndicatorId, Teacher[]>()
  for (const [place, city] of cities.entries()) {
    if (place % AT_ONCE === 0) yield
    for (const [at, { id }] of (guidebooks.get(city.edition)?.indicators ?? []).entries()) {
      const level = city.levels[at] ?? -1
      if (level < least) continue
      const teacher = { city, level, shown: (city.evidence[at] ?? -1) >= SHOWN_FROM }
      const known = teachers.get(id)
      if (known) known.push(teacher)
      else teachers.set(id, [teacher])
    }
  }
  return teachers
}

/** The best `count`, kept in order while the others pass by. */
function bestPairings(
  indicator: IndicatorId,
  learner: CityEntry,
  teachers: readonly Teacher[],
  count: number,
): Pairing[] {
  const best: { pairing: Pairing; fit: number }[] = []
  for (const { city, level, shown } of teachers) {
    if (city.key === learner.key) continue
    const likeSize = isLikeSize(city.population, learner.population)
    const sameCountry = city.country === learner.country
    const fit = Number(shown) * 4000 + Number(likeSize) * 2000 + Number(sameCountry) * 1000 + level
    const worst = best.at(-1)
    if (best.length >= count && worst && worst.fit >= fit) continue
    const place = best.findIndex((other) => other.fit < fit)
    const pairing = {
      indicator,
      learner: learner.key,
      teacher: city.key,
      teacherLevel: level,
      shown,
      sameCountry,
      likeSize,
    }
    best.splice(place === -1 ? best.length : place, 0, { pairing, fit })
    best.length = Math.min(best.length, count)
  }
  return best.map(({ pairing }) => pairing)
}

function isLikeSize(first: number | null, second: number | null): boolean {
  if (!first || !second) return false
  return Math.max(first, second) / Math.min(first, second) <= LIKE_SIZE
}
