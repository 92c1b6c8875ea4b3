/** A city's ranks from the 5th to the 95th percentile of the draws. */
export type RankInterval = { p05: number; p95: number }

/** Each of two cities has to be ahead in more than this share of the draws for them not to be told apart. */
const DOUBT = 0.05

/**
 * Whether two cities can be told apart by rank. Where the shares of draws are known in which each is strictly ahead, they cannot if each is
 * ahead in more than 5 % of them, or if neither ever is; without the shares, if their intervals of rank overlap.
 */
export function toldApart(
  first: RankInterval,
  second: RankInterval,
  shares?: { above: number; below: number },
): boolean {
  if (!shares) return first.p95 < second.p05 || second.p95 < first.p05
  const { above, below } = shares
  return Math.min(above, below) <= DOUBT && Math.max(above, below) > 0
}
