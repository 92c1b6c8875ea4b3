import { majorOf } from '../editions/compareVersions'
import type { Scope } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { ComparedCity } from './CityEntry'
import type { Ground, GroundRule, LikeGroup } from './Ground'
import { countedSupplements, sharedStructure } from './sharedStructure'

/** What a person wants cities to be compared on; where a member is absent, the ground that all can meet. */
export type WantedGround = { scope?: Scope | undefined; phase?: string | undefined }

export type AlikeCities = {
  /** The largest group first. */
  groups: LikeGroup[]
  /** Cities of an edition that this copy does not have: in no group. */
  unscored: ComparedCity[]
}

/**
 * Sorts cities into groups whose figures may stand in one ranking, with the ground of each and the rules that led there: guidebooks and major
 * versions apart; quick scans with full ones on the quick indicators only; cities in different phases on the phases that all have come to; cities
 * with different national supplements on the indicators that all their editions have.
 *
 * @param guidebooks by edition key; editions with supplements also without them
 * @param wanted a narrower choice; cities that cannot meet it are left out of their group (`left-out`)
 */
export function groupAlike(
  cities: readonly ComparedCity[],
  guidebooks: ReadonlyMap<string, Guidebook>,
  wanted: WantedGround = {},
): AlikeCities {
  const unscored = cities.filter(({ figures, edition }) => figures === null || !guidebooks.has(edition))
  const byMajor = new Map<string, ComparedCity[]>()
  const majors = new Map<string, string>()
  for (const city of cities) {
    if (city.figures === null || !guidebooks.has(city.edition)) continue
    const id = majors.get(city.edition) ?? majorOf(city.guidebook)
    majors.set(city.edition, id)
    const group = byMajor.get(id)
    if (group) group.push(city)
    else byMajor.set(id, [city])
  }
  const ids = [...byMajor.keys()]
  const groups = [...byMajor].map(([id, own]) => {
    const group = createGroup(id, own, guidebooks, wanted)
    const apart = cities.length - unscored.length - own.length
    const editions = ids.filter((other) => other !== id)
    if (apart > 0) group.rules.unshift({ kind: 'other-edition', apart, editions })
    if (unscored.length > 0) group.rules.push({ kind: 'absent-edition', cities: unscored.length })
    return group
  })
  return { groups: groups.sort((a, b) => b.cities.length - a.cities.length || (a.id < b.id ? -1 : 1)), unscored }
}

type OpenGroup = LikeGroup & { rules: GroundRule[] }

function createGroup(
  id: string,
  cities: readonly ComparedCity[],
  guidebooks: ReadonlyMap<string, Guidebook>,
  wanted: WantedGround,
): OpenGroup {
  const newest = newestGuidebook(cities, guidebooks)
  const phases = newest.phases.map((phase): string => phase.id)
  const wantedPhase = wanted.phase === undefined ? -1 : phases.indexOf(wanted.phase)
  const fits = (city: ComparedCity) =>
    (wanted.scope !== 'full' || city.scope === 'full') && phases.indexOf(city.phase) >= wantedPhase
  const fitting = cities.filter(fits)
  const reached = fitting.map((city) => phases.indexOf(city.phase))
  const lowest = fitting.length === 0 ? Math.max(wantedPhase, 0) : reached.reduce((a, b) => Math.min(a, b))
  const quick = fitting.filter(({ scope }) => scope === 'quick').length
  const shared = sharedStructure(fitting, guidebooks, newest)
  const ground: Ground = {
    scope: wanted.scope ?? (quick > 0 ? 'quick' : 'full'),
    phase: phases[wantedPhase === -1 ? lowest : wantedPhase] ?? '',
    ...(shared ? { shared } : {}),
  }
  const beyond = reached.filter((phase) => phase > phases.indexOf(ground.phase)).length
  const rules: GroundRule[] = []
  const full = fitting.length - quick
  if (ground.scope === 'quick' && full > 0) rules.push({ kind: 'quick-only', quick, full })
  if (beyond > 0) rules.push({ kind: 'shared-phases', phase: ground.phase, cities: fitting.length, beyond })
  if (rules.length === 0) rules.push({ kind: 'own', scope: ground.scope, phase: ground.phase })
  if (shared) rules.push(supplementsRule(fitting, guidebooks))
  if (fitting.length < cities.length) rules.push({ kind: 'left-out', cities: cities.length - fitting.length })
  return { id, guidebook: shared ?? newest, cities: fitting, ground, rules }
}

/** Whose supplements are left out, and which they are. */
function supplementsRule(cities: readonly ComparedCity[], guidebooks: ReadonlyMap<string, Guidebook>): GroundRule {
  const extended = cities.filter((city) => countedSupplements(city, guidebooks) !== '')
  const names = extended.flatMap(({ guidebook }) =>
    (guidebook.supplements ?? []).map(({ id, version }) => `${id} ${version}`),
  )
  return { kind: 'supplements', extended: extended.length, names: [...new Set(names)].sort() }
}

/** Later minor versions only add: the one with most indicators has the words and the order for all. */
function newestGuidebook(cities: readonly ComparedCity[], guidebooks: ReadonlyMap<string, Guidebook>): Guidebook {
  const own = [...new Set(cities.map(({ edition }) => edition))].flatMap((edition) => guidebooks.get(edition) ?? [])
  const [newest] = own.toSorted((a, b) => b.indicators.length - a.indicators.length)
  if (!newest) throw new RangeError('a group has at least one city whose edition is at hand')
  return newest
}
