import { BALLOT_FORMAT, BALLOT_VERSION, type Ballot, type Session } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import type { VoteDraft } from '../model/voteDraft'
import { askedOf } from './receiveBallot'

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

/**
 * The draft to vote with in this session: the one from before while the round is the same; in a new round another ballot that begins with the
 * earlier votes; else an empty one.
 *
 * @param ballot a fresh random id, used only where a new ballot begins
 * @param now ISO 8601 instant
 */
export function openDraft(before: VoteDraft | null, session: Session, ballot: Ballot['id'], now: string): VoteDraft {
  if (before && before.session.round === session.round) return { ...before, session }
  const fresh = { session, ballot, changedAt: now, handedIn: false }
  if (!before) return { ...fresh, role: null, name: '', votes: {} }
  return { ...fresh, role: before.role, name: before.name, votes: before.votes }
}
