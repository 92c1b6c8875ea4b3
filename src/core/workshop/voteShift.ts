import type { Agreement } from '../scoring/agreement/agreement'

/** What a second vote changed. `agreement`: difference, -1..1; `mean`: difference of the mean level. Null where one of the two named no level. */
export type VoteShift = {
  from: Agreement['level']
  to: Agreement['level']
  agreement: number | null
  mean: number | null
}

/** How the group moved between the first and the second vote on one indicator. */
export function voteShift(first: Agreement, second: Agreement): VoteShift {
  return {
    from: first.level,
    to: second.level,
    agreement: difference(first.agreement, second.agreement),
    mean: difference(meanOf(first.counts), meanOf(second.counts)),
  }
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before
}

function meanOf(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total === 0 ? null : counts.reduce((sum, count, level) => sum + count * level, 0) / total
}
