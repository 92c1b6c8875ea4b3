// The workshop's two messages: the session, which the projector shows, and the ballot, which a participant hands in. Both are files as well as codes.
import * as z from 'zod/mini'
import { LIMITS } from './assessment'
import { FILE_KINDS } from './fileKinds'
import { type SupplementRef, supplementRefSchema } from './supplementRef'

export const { format: SESSION_FORMAT, version: SESSION_VERSION } = FILE_KINDS.session
export const { format: BALLOT_FORMAT, version: BALLOT_VERSION } = FILE_KINDS.ballot

/** Bytes of a session or ballot file, indicators of a session, bases of a role, highest level of a scale, rounds, characters of a person's name and of a title. */
export const BALLOT_LIMITS = {
  bytes: FILE_KINDS.ballot.bytes,
  indicators: 2000,
  bases: 64,
  max: 12,
  rounds: 9,
  name: 80,
  title: 120,
} as const

/** Whom a participant speaks for. The order is part of the format: codes carry positions. */
export const ROLES = ['department', 'residents', 'firms', 'academia', 'civil-society'] as const
export const roleSchema = z.enum(ROLES)
export type Role = z.infer<typeof roleSchema>

/** A session's or ballot's own number, a UUID in small letters: random, and never a person's. */
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))
export const sessionIdSchema = uuid.brand<'SessionId'>()
export const ballotIdSchema = uuid.brand<'BallotId'>()
export type SessionId = z.infer<typeof sessionIdSchema>
export type BallotId = z.infer<typeof ballotIdSchema>

const id = z.string().check(z.minLength(1), z.maxLength(100))
const title = z.string().check(z.minLength(1), z.maxLength(BALLOT_LIMITS.title))
const whole = (least: number, most: number) => z.number().check(z.int(), z.gte(least), z.lte(most))
const round = whole(1, BALLOT_LIMITS.rounds)
const guidebook = z.looseObject({
  id,
  version: id,
  supplements: z.optional(z.array(supplementRefSchema).check(z.maxLength(LIMITS.supplements))),
})
const integrity = z.looseObject({
  algorithm: z.literal('SHA-256'),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

/** Schema of a session file. `indicators` are those put to the vote, in guidebook order. A role without `bases` votes on all of them. */
export const sessionSchema = z.looseObject({
  format: z.literal(SESSION_FORMAT),
  formatVersion: whole(1, SESSION_VERSION),
  id: sessionIdSchema,
  guidebook,
  /** The highest level of the scale. */
  max: whole(1, BALLOT_LIMITS.max),
  indicators: z.array(id).check(z.minLength(1), z.maxLength(BALLOT_LIMITS.indicators)),
  round,
  roles: z
    .array(
      z.looseObject({
        role: roleSchema,
        bases: z.optional(z.array(id).check(z.minLength(1), z.maxLength(BALLOT_LIMITS.bases))),
      }),
    )
    .check(z.minLength(1), z.maxLength(ROLES.length)),
  /** Whether ballots bear names; anonymous where false. */
  open: z.boolean(),
  city: z.optional(title),
  title: z.optional(title),
})

/** Schema of a ballot file. An indicator that was passed over has no vote. `name` only where the session is open. */
export const ballotSchema = z.looseObject({
  format: z.literal(BALLOT_FORMAT),
  formatVersion: whole(1, BALLOT_VERSION),
  id: ballotIdSchema,
  session: sessionIdSchema,
  guidebook,
  round,
  role: roleSchema,
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(BALLOT_LIMITS.name))),
  votes: z.record(id, z.union([whole(0, BALLOT_LIMITS.max), z.literal('na'), z.literal('unknown')])),
  integrity: z.optional(integrity),
})

type GuidebookRef = { id: string; version: string; supplements?: SupplementRef[] | undefined }

/** A vote on one indicator: 0..max, `na` (does not apply) or `unknown` (the person cannot tell). */
export type BallotVote = number | 'na' | 'unknown'

/** A role that may vote, and on which bases; on all where `bases` is left out. */
export type SessionRole = { role: Role; bases?: string[] | undefined }

/**
 * One session of voting: what is asked, of whom, in which round. A session whose indicators or roles change is another session with another id;
 * the next round is the same session with another `round`.
 */
export type Session = {
  format: typeof SESSION_FORMAT
  formatVersion: number
  id: SessionId
  guidebook: GuidebookRef
  max: number
  indicators: string[]
  round: number
  roles: SessionRole[]
  open: boolean
  city?: string | undefined
  title?: string | undefined
}

/** One participant's votes in one round. `id` is random and the same in every copy of this ballot. */
export type Ballot = {
  format: typeof BALLOT_FORMAT
  formatVersion: number
  id: BallotId
  session: SessionId
  guidebook: GuidebookRef
  round: number
  role: Role
  name?: string | undefined
  votes: Readonly<Record<string, BallotVote>>
}
