import type { CityEntry } from './CityEntry'
import type { QualityFlag } from './CityFilters'

/** What is to be known about the quality of an entry's figures, in the order of `QUALITY_FLAGS`. @param today ISO 8601 day */
export function flagsOf(_entry: CityEntry, _today: string): QualityFlag[] {
  throw new Error('under way')
}
