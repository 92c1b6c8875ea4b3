import { ROLES } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import type { Round, WorkshopRecord, WorkshopSetup } from '../model/workshopRecord'
import type { CastVote } from './tallyVotes'
import { type Tally, tallyVotes } from './tallyVotes'

/** Whether this role votes on indicators of this basis. */
export function mayVote(setup: Pick<WorkshopSetup, 'excluded'>, basis: string, role: string): boolean {
  return !setup.excluded[basis]?.includes(role)
}

/** The session's indicators that a role votes on, in the session's order; empty before voting is open. */
export function indicatorsFor(record: WorkshopRecord, guidebook: Guidebook, role: string): string[] {
  const basisOf = new Map<string, string>(guidebook.indicators.map(({ id, basis }) => [id, basis]))
  return (record.session?.indicators ?? []).filter((id) => mayVote(record.setup, basisOf.get(id) ?? '', role))
}

/** The votes of one round on one indicator; those of roles that do not vote on its basis are passed over. */
export function workshopVotes(
  record: WorkshopRecord,
  guidebook: Guidebook,
  indicator: string,
  round: Round,
): CastVote[] {
  const basis = guidebook.indicators.find(({ id }) => id === indicator)?.basis ?? ''
  return record.ballots.flatMap(({ round: own, role, votes }) => {
    const vote = Object.hasOwn(votes, indicator) ? votes[indicator] : undefined
    return own === round && vote !== undefined && mayVote(record.setup, basis, role) ? [{ role, vote }] : []
  })
}

/** What the room said about one indicator in one round. */
export function workshopTally(record: WorkshopRecord, guidebook: Guidebook, indicator: string, round: Round): Tally {
  return tallyVotes(workshopVotes(record, guidebook, indicator, round), guidebook.scale.max, ROLES)
}

/** The tallies of the rounds in which anybody voted on this indicator, the first round first. */
export function talliesOf(record: WorkshopRecord, guidebook: Guidebook, indicator: string): Tally[] {
  const rounds: Round[] = [1, 2]
  return rounds.map((round) => workshopTally(record, guidebook, indicator, round)).filter(({ voters }) => voters > 0)
}
