import type { CityRow } from './CityRow'

/** Rows that can be ranked, those with a score in every dimension, and their scores row after row as a ranking takes them. */
export function rankInput(rows: readonly CityRow[], dimensions: number): { keys: string[]; scores: Float64Array } {
  const keys: string[] = []
  const scores = new Float64Array(rows.length * dimensions)
  for (const { city, figures } of rows) {
    const own = figures?.dimensions ?? []
    if (dimensions === 0 || own.length !== dimensions || own.includes(null)) continue
    for (let at = 0; at < dimensions; at++) scores[keys.length * dimensions + at] = own[at] ?? 0
    keys.push(city.key)
  }
  return { keys, scores: scores.slice(0, keys.length * dimensions) }
}
