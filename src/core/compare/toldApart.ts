/**
 * Whether two cities can be told apart by rank. They cannot where each is ahead in more than 5 % of the draws; without the share, where their
 * intervals of rank from the 5th to the 95th percentile overlap.
 */
export function toldApart(_first: RankInterval, _second: RankInterval, _share?: number): boolean {
  throw new Error('under way')
}

export type RankInterval = { p05: number; p95: number }
