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

/** The name under which a round's votes on an indicator are noted as being in the open. */
export function revealKey(indicator: string, round: Round): string {
  return `${round}:${indicator}`
}

/**
 * The votes of one round on one indicator; those of roles that do not vote on its basis are passed over, and so are those that came after the
 * votes were shown: one more ballot would tell, by the difference, how its owner voted.
 */
export function workshopVotes(
  record: WorkshopRecord,
  guidebook: Guidebook,
  indicator: string,
  round: Round,
): CastVote[] {
  const basis = guidebook.indicators.find(({ id }) => id === indicator)?.basis ?? ''
  const shown = record.room.revealed[revealKey(indicator, round)]
  return record.ballots.flatMap(({ round: own, role, votes, at }) => {
    const vote = Object.hasOwn(votes, indicator) ? votes[indicator] : undefined
    const counts = own === round && vote !== undefined && mayVote(record.setup, basis, role)
    return counts && (shown === undefined || at <= shown) ? [{ role, vote }] : []
  })
}

/** How many votes came after those of this round were shown. */
export function lateVotes(record: WorkshopRecord, guidebook: Guidebook, indicator: string, round: Round): number {
  const all = { ...record, room: { ...record.room, revealed: {} } }
  return (
    workshopVotes(all, guidebook, indicator, round).length - workshopVotes(record, guidebook, indicator, round).length
  )
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
