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
  const count = noVotes(max)
  for (const vote of votes) addVote(count, vote)
  return agreementOf(count)
}

/** Votes as they are counted: for level 0..max, and the two that name no level. */
export type VoteCount = Pick<Agreement, 'counts' | 'notApplicable' | 'unknown'>

/** The count before the first vote. */
export function noVotes(max: number): VoteCount {
  return { counts: new Array<number>(max + 1).fill(0), notApplicable: 0, unknown: 0 }
}

/** Counts one vote; false, and nothing counted, where it is no vote on this scale. */
export function addVote(count: VoteCount, vote: Vote): boolean {
  if (vote === 'na') count.notApplicable += 1
  else if (vote === 'unknown') count.unknown += 1
  else {
    const before = count.counts[vote]
    if (before === undefined) return false
    count.counts[vote] = before + 1
  }
  return true
}

/** What {@link agreement} says of votes that are counted already. */
export function agreementOf({ counts, notApplicable, unknown }: VoteCount): Agreement {
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
