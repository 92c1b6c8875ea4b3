import type { CityRow } from '../../../core/compare/view/CityRow'
import type { RankPlace } from '../../../core/compare/view/sortRows'

/** A city in the ranking. `rank`, `score`: under the weights of the sliders; `at`: its row in the draws; `scores`: its dimensions. */
export type RankedRow = {
  at: number
  row: CityRow
  scores: readonly number[]
  score: number
  rank: number
  /** At equal weights, with its range; null until the draws are there. */
  place: RankPlace | null
  middle: number | null
}
