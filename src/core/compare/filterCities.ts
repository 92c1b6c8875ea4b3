import type { City } from './CityEntry'
import type { CityFilters } from './CityFilters'

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

/** The cities that fit, in their order. @param today ISO 8601 day */
export function filterCities<T extends City>(_cities: readonly T[], _filters: CityFilters, _today: string): T[] {
  throw new Error('under way')
}
