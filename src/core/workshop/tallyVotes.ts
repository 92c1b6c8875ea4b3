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

/** Agreements closer to each other than this are equal (method.md: ties hold within 1e-9). */
const TIE = 1e-9

/**
 * The indicators with the least agreement first, so that time goes where it matters. Equal ones stay in the order given; those without an
 * agreement (nobody named a level) come last.
 *
 * @param agreementOf 0..1, or null
 */
export function orderByDisagreement(
  indicators: readonly string[],
  agreementOf: (indicator: string) => number | null,
): string[] {
  // Told apart in whole steps of the tie, so that the order is the same whichever two are compared first.
  const steps = new Map(indicators.map((id) => [id, stepOf(agreementOf(id))]))
  return indicators.toSorted((a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0))
}

function stepOf(value: number | null): number {
  return value === null ? Number.MAX_SAFE_INTEGER : Math.round(value / TIE)
}

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
