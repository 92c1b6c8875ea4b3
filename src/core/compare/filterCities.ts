// Which cities are in view: what can be asked, who fits, and how it stands in an address.
import { FOCUS_AREAS, type Scope } from '../model/assessment'
import { ASCN_CITIES } from '../model/region'
import { plainName } from '../texts/plainName'
import type { CityEntry } from './CityEntry'
import { cityKey, nameInKey } from './cityKey'
import { hasFlag, QUALITY_FLAGS, type QualityFlag } from './flagsOf'

/** Bounds of the population bands: below 50,000; to 200,000; to 500,000; to a million; to five million; above; not given. */
export const POPULATION_BANDS = [
  'under-50k',
  '50k-200k',
  '200k-500k',
  '500k-1m',
  '1m-5m',
  'over-5m',
  'not-given',
] as const
export type PopulationBand = (typeof POPULATION_BANDS)[number]

/** Which cities are in view. An empty list asks for nothing; of several values of a list one must fit. */
export type CityFilters = {
  /** Part of the city's name; case, accents and width do not matter. */
  text: string
  countries: readonly string[]
  bands: readonly PopulationBand[]
  phases: readonly string[]
  scopes: readonly Scope[]
  focusAreas: readonly string[]
  initiatives: readonly ('government' | 'area' | 'not-given')[]
  /** Membership of the ASEAN Smart Cities Network; null asks for nothing. */
  network: 'members' | 'others' | null
  /** Every one of these must be there. */
  withFlags: readonly QualityFlag[]
  /** None of these may be there. */
  withoutFlags: readonly QualityFlag[]
}

/** Filters that ask for nothing. */
export const NO_FILTERS: CityFilters = {
  text: '',
  countries: [],
  bands: [],
  phases: [],
  scopes: [],
  focusAreas: [],
  initiatives: [],
  network: null,
  withFlags: [],
  withoutFlags: [],
}

type Test = (city: CityEntry) => boolean

/** The cities that fit, in their order. @param today ISO 8601 day */
export function filterCities<T extends CityEntry>(cities: readonly T[], filters: CityFilters, today: string): T[] {
  const tests = testsOf(filters, today)
  return cities.filter((city) => tests.every((test) => test(city)))
}

/** One test for each filter that asks for something, cheapest first. */
function testsOf(filters: CityFilters, today: string): Test[] {
  const tests: Test[] = []
  const oneOf = <T extends string>(wanted: readonly T[], read: (city: CityEntry) => T) => {
    const values = new Set(wanted)
    if (values.size > 0) tests.push((city) => values.has(read(city)))
  }
  oneOf(filters.countries, ({ country }) => country)
  oneOf(filters.phases, ({ phase }) => phase)
  oneOf(filters.scopes, ({ scope }) => scope)
  oneOf(filters.initiatives, ({ initiative }) => initiative ?? 'not-given')
  oneOf(filters.bands, ({ population }) => populationBand(population))
  const { focusAreas, network, withFlags, withoutFlags } = filters
  if (focusAreas.length > 0) tests.push((city) => city.focusAreas.some((area) => focusAreas.includes(area)))
  if (withFlags.length > 0) tests.push((city) => withFlags.every((flag) => hasFlag(city, flag, today)))
  if (withoutFlags.length > 0) tests.push((city) => !withoutFlags.some((flag) => hasFlag(city, flag, today)))
  if (network !== null) tests.push((city) => isNetworkMember(city) === (network === 'members'))
  const text = filters.text.trim()
  if (text !== '') {
    const wanted = plainName(text)
    tests.push(({ city }) => nameInKey(city).includes(wanted))
  }
  return tests
}

const BOUNDS = [50_000, 200_000, 500_000, 1_000_000, 5_000_000]

/** The band of a number of people; a bound belongs to the band above it. */
export function populationBand(population: number | null): PopulationBand {
  if (population === null) return 'not-given'
  const band = BOUNDS.filter((bound) => population >= bound).length
  return POPULATION_BANDS[band] ?? 'not-given'
}

const members = new Set(
  Object.entries(ASCN_CITIES).flatMap(([country, names]) => names.map((name) => cityKey({ name, country }))),
)

/** Whether a city, named by its key, is one of the ASEAN Smart Cities Network: by its English name and country (source: `core/model/region.ts`). */
export function isNetworkMember({ city }: { city: string }): boolean {
  return members.has(city)
}

/** Longest text of a filter, in characters. */
const TEXT_LENGTH = 200
/** Values of a list beyond this many are passed over. */
const LIST_LENGTH = 300

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const oneOf = (values: readonly string[]) => (value: string) => values.includes(value)

type ListName = Exclude<keyof CityFilters, 'text' | 'network'>

/** The parameters that hold a list, and what may stand in it. */
const LISTS: readonly (readonly [parameter: string, member: ListName, fits: (value: string) => boolean])[] = [
  ['country', 'countries', (value) => /^[A-Z]{2}$/.test(value)],
  ['size', 'bands', oneOf(POPULATION_BANDS)],
  ['phase', 'phases', (value) => ID.test(value)],
  ['scope', 'scopes', oneOf(['quick', 'full'])],
  ['focus', 'focusAreas', oneOf(FOCUS_AREAS)],
  ['initiative', 'initiatives', oneOf(['government', 'area', 'not-given'])],
  ['with', 'withFlags', oneOf(QUALITY_FLAGS)],
  ['without', 'withoutFlags', oneOf(QUALITY_FLAGS)],
]
const NETWORK = ['members', 'others'] as const

/** Names of the parameters that filters take in an address. */
export const FILTER_PARAMETERS: readonly string[] = ['text', 'network', ...LISTS.map(([parameter]) => parameter)]

/** Filters as parameters of an address; what asks for nothing is left out. */
export function encodeFilters(filters: CityFilters): [string, string][] {
  const lists = LISTS.flatMap(([parameter, member]): [string, string][] => {
    const values = filters[member]
    return values.length === 0 ? [] : [[parameter, values.join(',')]]
  })
  const text: [string, string][] = filters.text === '' ? [] : [['text', filters.text]]
  const network: [string, string][] = filters.network === null ? [] : [['network', filters.network]]
  return [...text, ...lists, ...network]
}

/** Reads filters from parameters; what is unknown or no good is passed over. `decodeFilters(encodeFilters(filters))` is `filters`. */
export function decodeFilters(parameters: Iterable<readonly [string, string]>): CityFilters {
  const given = new Map(parameters)
  const lists = LISTS.map(([parameter, member, fits]) => {
    const values = (given.get(parameter) ?? '').split(',').filter(fits)
    return [member, [...new Set(values)].slice(0, LIST_LENGTH)]
  })
  return {
    ...NO_FILTERS,
    ...Object.fromEntries(lists),
    text: (given.get('text') ?? '').slice(0, TEXT_LENGTH),
    network: NETWORK.find((value) => value === given.get('network')) ?? null,
  }
}
