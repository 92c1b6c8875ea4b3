import type { City, CityEntry } from './CityEntry'
import type { EntryNotice } from './Refusal'

/**
 * Puts entries together, in order of city name: of the same id and content one stays; of the same id the one changed last; of the same
 * city (name without case and accents, and country) the latest date counts, the others become its history.
 */
export function settleEntries(_entries: readonly CityEntry[]): { cities: City[]; notices: EntryNotice[] } {
  throw new Error('under way')
}
