import { type Agreement, agreement, type Vote } from '../scoring/agreement'
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
  const valid = votes.filter(({ vote }) => isVote(vote, max))
  const order = [...new Set([...roles, ...valid.map(({ role }) => role)])]
  const counts = order.map((role) => ({ role, count: valid.filter((cast) => cast.role === role).length }))
  const { own, other } = publicRoles(counts)
  const groups = [
    ...own.map((role) => ({ role, of: [role] })),
    ...(other.length > 0 ? [{ role: OTHER_ROLES, of: other }] : []),
  ]
  return {
    ...agreement(
      valid.map(({ vote }) => vote),
      max,
    ),
    voters: valid.length,
    roles: groups.map((group) => tallyOf(group, valid, max)),
  }
}

function tallyOf(group: { role: string; of: string[] }, votes: readonly CastVote[], max: number): RoleTally {
  const own = votes.filter(({ role }) => group.of.includes(role)).map(({ vote }) => vote)
  const { counts, notApplicable, unknown } = agreement(own, max)
  return { role: group.role, counts, notApplicable, unknown, voters: own.length }
}

/** Whether this is a vote on a scale of 0..max. */
export function isVote(vote: unknown, max: number): vote is Vote {
  if (typeof vote === 'number') return Number.isInteger(vote) && vote >= 0 && vote <= max
  return vote === 'na' || vote === 'unknown'
}
