import type { CityRow } from './CityRow'

/** Rows that can be ranked, those with a score in every dimension, and their scores row after row as a ranking takes them. */
export function rankInput(rows: readonly CityRow[], dimensions: number): { keys: string[]; scores: Float64Array } {
  const ranked = rows.flatMap(({ city, figures }) => {
    const scores = figures?.dimensions.filter((score) => score !== null) ?? []
    return scores.length === dimensions && dimensions > 0 ? [{ key: city.key, scores }] : []
  })
  const scores = new Float64Array(ranked.length * dimensions)
  ranked.forEach((row, index) => {
    scores.set(row.scores, index * dimensions)
  })
  return { keys: ranked.map(({ key }) => key), scores }
}

/** Rank numbers that fit into memory: fewer draws where there are thousands of cities, never under a thousand. */
export function drawsFor(cities: number): number {
  const MOST = 10_000
  const LEAST = 1000
  const NUMBERS = 20_000_000
  return Math.max(LEAST, Math.min(MOST, Math.floor(NUMBERS / Math.max(1, cities))))
}
