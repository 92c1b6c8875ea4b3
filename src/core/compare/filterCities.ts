import { plainName } from '../texts/plainName'
import type { CityEntry } from './CityEntry'
import type { CityFilters } from './CityFilters'
import { nameInKey } from './cityKey'
import { hasFlag } from './flagsOf'
import { isNetworkMember } from './isNetworkMember'
import { populationBand } from './populationBand'

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
