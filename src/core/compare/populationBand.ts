import { POPULATION_BANDS, type PopulationBand } from './CityFilters'

const BOUNDS = [50_000, 200_000, 500_000, 1_000_000, 5_000_000]

/** The band of a number of people; a bound belongs to the band above it. */
export function populationBand(population: number | null): PopulationBand {
  if (population === null) return 'not-given'
  const band = BOUNDS.filter((bound) => population >= bound).length
  return POPULATION_BANDS[band] ?? 'not-given'
}
