import type { Scope } from '../model/assessment'

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

/**
 * What is to be known about the quality of a city's figures. `unsealed`, `changed`: the file's seal. `absent-edition`, `lacks-supplement`: this
 * copy does not have what it was made with. `provisional`: coverage below the guidebook's threshold. `thin-evidence`: claim gap of 10 points
 * or more. `running-ahead`: declared phase ahead of what its gates support. `unscored-answers`: answers that its edition does not have.
 * `old`: more than 24 months before today. `future`: dated after today.
 */
export const QUALITY_FLAGS = [
  'unsealed',
  'changed',
  'absent-edition',
  'lacks-supplement',
  'provisional',
  'thin-evidence',
  'running-ahead',
  'unscored-answers',
  'old',
  'future',
] as const
export type QualityFlag = (typeof QUALITY_FLAGS)[number]

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
