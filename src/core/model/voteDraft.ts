// What a participant's device keeps of a workshop: the session and the person's own votes. Nothing of it leaves the device but the ballot.
import * as z from 'zod/mini'
import {
  BALLOT_LIMITS,
  type Ballot,
  ballotIdSchema,
  ballotSchema,
  roleSchema,
  type Session,
  sessionSchema,
} from './ballot'

export const voteDraftSchema = z.object({
  session: sessionSchema,
  ballot: ballotIdSchema,
  role: z.nullable(roleSchema),
  name: z.string().check(z.maxLength(BALLOT_LIMITS.name)),
  votes: ballotSchema.shape.votes,
  /** ISO 8601 instant of the last change; orders the list of drafts. */
  changedAt: z.string(),
  handedIn: z.boolean(),
})

/** A ballot in the making. `role` is null until it is chosen; `name` is empty where none is given. */
export type VoteDraft = {
  session: Session
  ballot: Ballot['id']
  role: Ballot['role'] | null
  name: string
  votes: Ballot['votes']
  changedAt: string
  handedIn: boolean
}
