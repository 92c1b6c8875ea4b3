// What only the device of the facilitator keeps about a workshop: the ballots, the names, where the room stands. Never exported.
import * as z from 'zod/mini'
import { assessmentIdSchema } from './assessment'
import { ROLES } from './ballot'
import type { SaveProblem } from './record'
import type { Result } from './result'
import { WORKSHOP_LIMITS } from './workshop'

/** More ballots than any hall holds: 1,000 people who vote twice. */
export const MOST_BALLOTS = 2000

const text = z.string().check(z.maxLength(WORKSHOP_LIMITS.text))
const name = z.string().check(z.maxLength(WORKSHOP_LIMITS.name))
const minutes = z.number().check(z.int(), z.gte(0), z.lte(10_000))
const round = z.union([z.literal(1), z.literal(2)])
const vote = z.union([z.number().check(z.int(), z.gte(0)), z.literal('na'), z.literal('unknown')])
const votes = z.record(z.string(), vote)

const ballotSchema = z.object({
  id: name,
  round,
  role: name,
  /** Who it was, where voting is open. */
  name: z.optional(name),
  via: z.enum(['laptop', 'paper', 'phone', 'file']),
  /** ISO 8601 instant at which it was taken in. */
  at: z.string(),
  votes,
})

const setupSchema = z.object({
  title: z.optional(text),
  place: z.optional(text),
  date: z.iso.date(),
  /** Minutes after midnight. */
  start: minutes.check(z.lte(1439)),
  minutes,
  /** `from`: minutes after the beginning. */
  breaks: z.array(z.object({ from: minutes, minutes })).check(z.maxLength(10)),
  order: z.enum(['guidebook', 'importance']),
  phases: z.array(name),
  /** Indicators of these phases that are left out one by one. */
  left: z.optional(z.array(name)),
  rounds: round,
  mode: z.enum(['anonymous', 'open']),
  participants: z.record(z.string(), z.object({ count: minutes, names: z.array(name) })),
  /** Names may stand in the report; only where voting is open. */
  namesShown: z.boolean(),
  /** Per basis: the roles that do not vote on it. */
  excluded: z.record(z.string(), z.array(name)),
})

const sessionSchema = z.object({ id: name, round, indicators: z.array(name) })

const roomSchema = z.object({
  /** The indicators in the order in which the room takes them. */
  order: z.array(name),
  /** The one on the wall. */
  at: z.nullable(name),
  /** Votes in the open: when (ISO 8601 instant), by `round:indicator`. Ballots that come later are not counted there until shown anew. */
  revealed: z.record(z.string(), z.string()),
  /** When the clock of the indicator on the wall began (ISO 8601 instant); null: it stands. */
  timerFrom: z.nullable(z.string()),
  /** The wall is dark, for a pause. */
  dark: z.optional(z.boolean()),
})

export const workshopRecordSchema = z.object({
  assessment: assessmentIdSchema,
  /** Counts the writes. */
  revision: z.number().check(z.int(), z.gte(0)),
  savedAt: z.string(),
  setup: setupSchema,
  /** Null until voting is open; its indicators stay the same from then on. */
  session: z.nullable(sessionSchema),
  ballots: z.array(ballotSchema).check(z.maxLength(MOST_BALLOTS)),
  /** The ballot that somebody is filling in on this laptop. */
  draft: z.nullable(z.object({ role: name, name: z.optional(name), votes, at: z.number().check(z.int(), z.gte(0)) })),
  room: roomSchema,
})

export type StoredBallot = z.infer<typeof ballotSchema>
export type WorkshopSetup = z.infer<typeof setupSchema>
export type WorkshopSession = z.infer<typeof sessionSchema>
export type WorkshopRoom = z.infer<typeof roomSchema>
export type Round = z.infer<typeof round>
/** The workshop of one assessment on this device. */
export type WorkshopRecord = z.infer<typeof workshopRecordSchema>
export type Draft = NonNullable<WorkshopRecord['draft']>

/** What the store asks of the storage; each call starts its transaction before it returns, and none throws. */
export type WorkshopStorage = {
  /** Undefined: there is none. A record that cannot be read is a problem `conflict`: it is never overwritten. */
  load(assessment: string): Promise<Result<WorkshopRecord | undefined, SaveProblem>>
  /** `base`: the record as last known to be stored, null for a new one. Answers with what is stored now, another tab's ballots included. */
  save(record: WorkshopRecord, base: WorkshopRecord | null): Promise<Result<WorkshopRecord, SaveProblem>>
  remove(assessment: string): Promise<Result<null, SaveProblem>>
  /** Takes out the workshops, and the kept merges, of assessments that are no longer on the device. */
  removeOrphans(): Promise<Result<null, SaveProblem>>
  /** Hears of writes in other tabs until the returned function is called. */
  follow(heard: (assessment: string) => void): () => void
}

/** A workshop as it begins: all roles, nobody yet. */
export function noParticipants(): WorkshopSetup['participants'] {
  return Object.fromEntries(ROLES.map((role) => [role, { count: 0, names: [] }]))
}
