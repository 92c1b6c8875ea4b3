import { startTransition, useEffect, useMemo, useState } from 'react'
import { rankCities } from '../../core/compare/rankCities'
import type { CityRow } from '../../core/compare/view/CityRow'
import { rankInput } from '../../core/compare/view/rankInput'
import type { RankPlace } from '../../core/compare/view/sortRows'
import type { Guidebook } from '../../core/model/guidebook'
import { drawsFor, type RankSpread } from '../../core/scoring/rank/spreadRanks'
import { getDeskPort } from '../../store/compare'

/** The same draws for the same cities, here and in the brief, today and next year. */
export const SEED = 20_250_701

/** How the cities of a group rank. `keys`: the cities that can be ranked, in the rows of `scores` and `spread`. */
export type CityRanking = {
  keys: readonly string[]
  scores: Float64Array
  dimensions: number
  spread: RankSpread | null
  places: ReadonlyMap<string, RankPlace>
  /** Why no ranks could be drawn; null where they could. */
  failure: string | null
}

type Drawn = { scores: Float64Array; spread: RankSpread | null; failure: string | null }

/**
 * Ranks at equal weights, and how they spread under all weights, drawn in a worker; `spread` is null until it has come. Nothing is drawn while
 * files are still read (`waits`): the ranks would be out of date before they come, and the readers need the processor.
 */
export function useRanking(rows: readonly CityRow[], guidebook: Guidebook | null, waits: boolean): CityRanking {
  const dimensions = guidebook?.dimensions.length ?? 0
  const aggregation = guidebook?.scoring.aggregation ?? 'geometric'
  const { keys, scores } = useMemo(() => rankInput(rows, dimensions), [rows, dimensions])
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(() => {
    if (keys.length === 0 || waits) return
    const stop = new AbortController()
    const question = { scores, dimensions, aggregation, draws: drawsFor(keys.length), seed: SEED }
    getDeskPort()
      .rank(question, stop.signal)
      .then(
        (spread) => startTransition(() => setDrawn({ scores, spread, failure: null })),
        (error: unknown) => {
          const failure = error instanceof Error ? error.message : String(error)
          if (!stop.signal.aborted) setDrawn({ scores, spread: null, failure })
        },
      )
    return () => stop.abort()
  }, [keys, scores, dimensions, aggregation, waits])
  const current = drawn?.scores === scores ? drawn : null
  const spread = current?.spread ?? null
  const failure = current?.failure ?? null
  const places = useMemo(
    () => placesOf(keys, scores, dimensions, aggregation, spread),
    [keys, scores, dimensions, aggregation, spread],
  )
  return useMemo(
    () => ({ keys, scores, dimensions, spread, places, failure }),
    [keys, scores, dimensions, spread, places, failure],
  )
}

function placesOf(
  keys: readonly string[],
  scores: Float64Array,
  dimensions: number,
  aggregation: 'geometric' | 'arithmetic',
  spread: RankSpread | null,
): ReadonlyMap<string, RankPlace> {
  if (!spread) return new Map()
  const table = keys.map((_, row) => [...scores.subarray(row * dimensions, (row + 1) * dimensions)])
  const equal = rankCities(table, Array<number>(dimensions).fill(1), aggregation)
  return new Map(
    keys.map((key, row) => [
      key,
      { rank: equal[row]?.rank ?? 0, p05: spread.p05[row] ?? 0, p95: spread.p95[row] ?? 0 },
    ]),
  )
}
