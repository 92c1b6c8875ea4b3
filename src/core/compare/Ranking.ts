/** What a ranking is asked with. `scores`: a row a city, a column a dimension, 0 to 100, none missing, row after row. */
export type RankingQuestion = {
  scores: Float64Array
  dimensions: number
  aggregation: 'geometric' | 'arithmetic'
  draws: number
  seed: number
  /** Rows [a, b]: in which share of the draws does a score strictly above b? */
  pairs?: readonly (readonly [number, number])[]
}

/**
 * How sure ranks are under weights drawn evenly from all there are (method.md §9), row by row: 5th, 50th and 95th percentile of the
 * rank, 1 is best. `shares` of a rank for one city are read with `rankShares`.
 */
export type RankSpread = {
  draws: number
  p05: Uint32Array
  p50: Uint32Array
  p95: Uint32Array
  pairShares: Float64Array
  /** Ranks of every draw, city by city: `draws` numbers a city. */
  ranks: Uint16Array
}
