import type { Ballot, Session } from '../model/ballot'
import type { VoteDraft } from '../model/voteDraft'

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
