import type { PublicVote } from '../model/workshop'
import { type Agreement, agreement, type Vote } from '../scoring/agreement/agreement'
import { formatCoverage } from '../texts/formatScore'

/** More votes than any workshop has; beyond them the counts stand without an agreement. */
const MOST_VOTES = 10_000

type Counts = { counts: readonly number[]; notApplicable?: number | undefined; unknown?: number | undefined }

/** The agreement of votes as they were counted; null where there are too many to be true. Missing counts are 0, those beyond the scale count nowhere. */
export function agreementOf({ counts, notApplicable = 0, unknown = 0 }: Counts, max: number): Agreement | null {
  const levels = Array.from({ length: max + 1 }, (_, level) => counts[level] ?? 0)
  if ([...levels, notApplicable, unknown].reduce((sum, count) => sum + count, 0) > MOST_VOTES) return null
  const repeated = (vote: Vote, count: number) => Array.from({ length: count }, () => vote)
  const all = [
    ...levels.flatMap((count, level) => repeated(level, count)),
    ...repeated('na', notApplicable),
    ...repeated('unknown', unknown),
  ]
  return agreement(all, max)
}

/** How far a vote agreed, in percent; a dash where nobody voted for a level. */
export function formatAgreement(vote: PublicVote | undefined, max: number): string {
  return formatCoverage(vote ? (agreementOf(vote, max)?.agreement ?? null) : null)
}
