import { ROLES } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import type { WorkshopRecord, WorkshopSetup } from '../model/workshopRecord'
import type { VotedOn } from './publicRoles'
import { mayVote, workshopVotes } from './workshopVotes'

/** Who is expected to vote on each basis of these indicators, in the guidebook's order. Nothing where nobody is expected yet. */
export function expectedVoters(setup: WorkshopSetup, guidebook: Guidebook, indicators: readonly string[]): VotedOn[] {
  const asked = new Set(indicators)
  const bases = new Set<string>(guidebook.indicators.filter(({ id }) => asked.has(id)).map(({ basis }) => basis))
  return guidebook.bases
    .filter(({ id }) => bases.has(id))
    .map(({ id }) => ({
      id,
      counts: ROLES.filter((role) => mayVote(setup, id, role)).map((role) => {
        return { role, count: setup.participants[role]?.count ?? 0 }
      }),
    }))
}

/** Who has voted on each indicator of the session in the round that is open, in the room's order. */
export function actualVoters(record: WorkshopRecord, guidebook: Guidebook): VotedOn[] {
  const { session, room } = record
  if (!session) return []
  return room.order.map((id) => {
    const votes = workshopVotes(record, guidebook, id, session.round)
    return { id, counts: ROLES.map((role) => ({ role, count: votes.filter((vote) => vote.role === role).length })) }
  })
}
