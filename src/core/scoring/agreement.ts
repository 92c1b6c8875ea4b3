/** A vote on one indicator: a level, `na` (does not apply) or `unknown`. */
export type Vote = number | 'na' | 'unknown'

export type Agreement = {
  /** 1 = all alike, 0 = half at each end of the scale; null without a vote for a level. */
  agreement: number | null
  /** What the group says: the median level, the lower one of two; `na` where more than half say so; null where nobody names a level. */
  level: number | 'na' | null
  /** Votes for level 0..max. */
  counts: number[]
  notApplicable: number
  unknown: number
}

/**
 * How far a workshop agrees on one indicator, and on what.
 * @param votes votes that are no level of the scale count nowhere
 * @param max the highest level of the scale
 *
 * Source: method.md §8, after Tastle & Wierman (2007), Consensus and dissention.
 */
export function agreement(votes: readonly Vote[], max: number): Agreement {
  const { counts, notApplicable, unknown } = countVotes(votes, max)
  const numeric = counts.reduce((sum, count) => sum + count, 0)
  const isNotApplicable = notApplicable > (numeric + notApplicable + unknown) / 2
  return {
    agreement: consensusOf(counts, numeric),
    level: isNotApplicable ? 'na' : lowerMedianOf(counts, numeric),
    counts,
    notApplicable,
    unknown,
  }
}

/** One pass: a hall's votes are counted anew with every ballot that comes in. */
function countVotes(votes: readonly Vote[], max: number): Pick<Agreement, 'counts' | 'notApplicable' | 'unknown'> {
  const counts = new Array<number>(max + 1).fill(0)
  let notApplicable = 0
  let unknown = 0
  for (const vote of votes) {
    if (vote === 'na') notApplicable += 1
    else if (vote === 'unknown') unknown += 1
    else if (counts[vote] !== undefined) counts[vote] += 1
  }
  return { counts, notApplicable, unknown }
}

function consensusOf(counts: readonly number[], total: number): number | null {
  if (total === 0) return null
  const mean = counts.reduce((sum, count, level) => sum + count * level, 0) / total
  const width = counts.length - 1
  return counts.reduce((sum, count, level) => {
    return count === 0 ? sum : sum + (count / total) * Math.log2(1 - Math.abs(level - mean) / width)
  }, 1)
}

function lowerMedianOf(counts: readonly number[], total: number): number | null {
  let seen = 0
  for (const [level, count] of counts.entries()) {
    seen += count
    if (total > 0 && seen * 2 >= total) return level
  }
  return null
}
