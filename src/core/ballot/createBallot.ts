import { BALLOT_FORMAT, BALLOT_VERSION, type Ballot } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import type { VoteDraft } from '../model/voteDraft'
import { askedOf } from './askedOf'

/** The ballot of a draft: only votes on what its role is asked, and a name only where voting is open. Null while no role is chosen. */
export function createBallot(draft: VoteDraft, guidebook: Pick<Guidebook, 'indicators'>): Ballot | null {
  const { session, role } = draft
  if (role === null) return null
  const name = draft.name.trim()
  const votes = askedOf(session, role, guidebook).flatMap(({ id }) => {
    const vote = draft.votes[id]
    return vote === undefined ? [] : [[id, vote] as const]
  })
  return {
    format: BALLOT_FORMAT,
    formatVersion: BALLOT_VERSION,
    id: draft.ballot,
    session: session.id,
    guidebook: session.guidebook,
    round: session.round,
    role,
    ...(session.open && name !== '' ? { name } : {}),
    votes: Object.fromEntries(votes),
  }
}
