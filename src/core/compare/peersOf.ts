import type { CityEntry } from './CityEntry'

/**
 * The `count` cities most like one in size and phase, nearest first: those of the same declared phase, then the others; in each by the ratio of
 * populations. Cities without a population come last, all of them where the city itself has none.
 */
export function peersOf<T extends CityEntry>(city: CityEntry, cities: readonly T[], count: number): T[] {
  return cities
    .filter(({ key }) => key !== city.key)
    .map((other) => ({ other, away: Number(other.phase !== city.phase), ratio: ratioOf(city, other) }))
    .sort((a, b) => a.away - b.away || compareRatios(a.ratio, b.ratio))
    .slice(0, count)
    .map(({ other }) => other)
}

function ratioOf({ population: first }: CityEntry, { population: second }: CityEntry): number {
  if (!first || !second) return Number.POSITIVE_INFINITY
  return Math.max(first, second) / Math.min(first, second)
}

/** Infinity less infinity is no number. */
function compareRatios(a: number, b: number): number {
  return a === b ? 0 : a - b
}
