import type { City } from './CityEntry'

/** Cities of like size and phase, nearest first: the same declared phase, then population (by ratio); cities without a population come last. */
export function peersOf(_city: City, _cities: readonly City[], _count: number): City[] {
  throw new Error('under way')
}
