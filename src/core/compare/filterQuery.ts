import type { CityFilters } from './CityFilters'

/** Filters as parameters of an address; what asks for nothing is left out. */
export function encodeFilters(_filters: CityFilters): [string, string][] {
  throw new Error('under way')
}

/** Reads filters from parameters; what is unknown or no good is passed over. `decodeFilters(encodeFilters(filters))` is `filters`. */
export function decodeFilters(_parameters: Iterable<readonly [string, string]>): CityFilters {
  throw new Error('under way')
}
