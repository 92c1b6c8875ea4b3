import {
  type Agreement,
  addVote,
  agreementOf,
  noVotes,
  type Vote,
  type VoteCount,
} from '../scoring/agreement/agreement'
import { OTHER_ROLES, publicRoles } from './publicRoles'

/** One person's vote on one indicator, and the role it was cast in. */
export type CastVote = { role: string; vote: Vote }

/** Votes of one role, or of the small roles together: for level 0..max, `does not apply` and `not known`. */
export type RoleTally = { role: string; counts: number[]; notApplicable: number; unknown: number; voters: number }

/** What a group says about one indicator. `roles` tells every voter once, in groups of at least three; empty where only the total may be shown. */
export type Tally = Agreement & { voters: number; roles: RoleTally[] }

/**
 * Counts votes on one indicator, in total and by role; small roles are merged, see {@link publicRoles}.
 * @param votes votes that are no level of the scale count nowhere
 * @param roles all roles, in the order in which they are shown; others come after them
 */
export function tallyVotes(votes: readonly CastVote[], max: number, roles: readonly string[]): Tally {
  const total = noVotes(max)
  const byRole = new Map<string, VoteCount>(roles.map((role) => [role, noVotes(max)]))
  for (const { role, vote } of votes) {
    if (!addVote(total, vote)) continue
    const own = byRole.get(role) ?? noVotes(max)
    byRole.set(role, own)
    addVote(own, vote)
  }
  const { own, other } = publicRoles([...byRole].map(([role, count]) => ({ role, count: votersIn(count) })))
  const groups = [
    ...own.map((role) => ({ role, of: [role] })),
    ...(other.length > 0 ? [{ role: OTHER_ROLES, of: other }] : []),
  ]
  return {
    ...agreementOf(total),
    voters: votersIn(total),
    roles: groups.map(({ role, of }) => {
      const count = sumOf(
        of.flatMap((name) => byRole.get(name) ?? []),
        max,
      )
      return { role, ...count, voters: votersIn(count) }
    }),
  }
}

function votersIn({ counts, notApplicable, unknown }: VoteCount): number {
  return counts.reduce((sum, count) => sum + count, notApplicable + unknown)
}

function sumOf(parts: readonly VoteCount[], max: number): VoteCount {
  return {
    counts: noVotes(max).counts.map((_, level) => parts.reduce((sum, part) => sum + (part.counts[level] ?? 0), 0)),
    notApplicable: parts.reduce((sum, part) => sum + part.notApplicable, 0),
    unknown: parts.reduce((sum, part) => sum + part.unknown, 0),
  }
}
