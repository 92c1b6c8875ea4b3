import { openDraft } from '../../core/ballot/createBallot'
import { ballotIdSchema, type Session } from '../../core/model/ballot'
import { loadVoteDraft, saveVoteDraft } from '../../storage/voteDrafts'
import { getClock } from '../../store/connections'

/** Begins to vote in a session, or goes on with what this device holds of it. Answers with the address of its first screen. */
export async function joinSession(session: Session): Promise<string> {
  const ballot = ballotIdSchema.parse(getClock().newId())
  const draft = openDraft(await loadVoteDraft(session.id), session, ballot, getClock().now().toISOString())
  await saveVoteDraft(draft)
  return `/vote/${session.id}/${draft.handedIn ? 'done' : 'role'}`
}
