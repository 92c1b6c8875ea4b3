// What an assessment tells about its workshop: counts and what was agreed, never who voted what. The ballots are in workshopRecord.ts and stay on the device.
import * as z from 'zod/mini'
import { actionIdSchema } from './plan'

/** Limits of the member: texts, names, agenda entries, roles of one vote, actions taken on one indicator. */
export const WORKSHOP_LIMITS = { text: 10_000, name: 200, names: 500, agenda: 1000, roles: 20, actions: 100 } as const

/** How votes became the level: what the first or the second vote said, or what the talk changed. */
export const DECISION_WAYS = ['firstVote', 'secondVote', 'talk'] as const
export type DecisionWay = (typeof DECISION_WAYS)[number]

const text = z.string().check(z.maxLength(WORKSHOP_LIMITS.text))
const name = z.string().check(z.maxLength(WORKSHOP_LIMITS.name))
const count = z.number().check(z.int(), z.gte(0))
const counts = z.array(count)
const level = z.union([count, z.literal('na'), z.literal('unknown')])
const roleCount = z.looseObject({ role: name, count })

/** One vote of the room on one indicator. `roles`: groups of at least three that together are all; absent: only the total may be told. */
const voteSchema = z.looseObject({
  counts,
  notApplicable: count,
  unknown: count,
  roles: z.optional(
    z
      .array(z.looseObject({ role: name, counts, notApplicable: count, unknown: count }))
      .check(z.maxLength(WORKSHOP_LIMITS.roles)),
  ),
})

/** What the room agreed on one indicator. `votes`: the first vote and, where there was one, the second. */
export const decisionSchema = z.looseObject({
  level,
  way: z.enum(DECISION_WAYS),
  reason: z.optional(text),
  dissent: z.optional(text),
  votes: z.array(voteSchema).check(z.maxLength(2)),
  /** The plan's actions that the talk about it brought up; absent where they were not noted yet. One that is no longer in the plan is passed over. */
  actions: z.optional(z.array(actionIdSchema).check(z.maxLength(WORKSHOP_LIMITS.actions))),
})

const agendaEntrySchema = z.looseObject({
  kind: name,
  /** Minutes from the beginning. */
  from: count,
  minutes: count,
  indicator: z.optional(name),
})

/** The optional member `workshop` of an assessment. Roles of fewer than three people are merged; names stand only where voting was open and they were meant to. */
export const workshopSchema = z.looseObject({
  title: z.optional(text),
  place: z.optional(text),
  date: z.optional(z.iso.date()),
  /** Minutes after midnight. */
  start: z.optional(count.check(z.lte(1439))),
  minutes: z.optional(count),
  mode: z.enum(['anonymous', 'open']),
  rounds: z.union([z.literal(1), z.literal(2)]),
  participants: z.looseObject({
    total: count,
    roles: z.optional(z.array(roleCount).check(z.maxLength(WORKSHOP_LIMITS.roles))),
    names: z.optional(z.array(name).check(z.maxLength(WORKSHOP_LIMITS.names))),
  }),
  /** Per basis: the roles that did not vote on it; absent: all voted. */
  excluded: z.optional(z.record(z.string(), z.array(name))),
  agenda: z.optional(z.array(agendaEntrySchema).check(z.maxLength(WORKSHOP_LIMITS.agenda))),
  /** Chosen indicators that the time did not allow. */
  dropped: z.optional(z.array(name).check(z.maxLength(WORKSHOP_LIMITS.agenda))),
  decisions: z.record(z.string(), decisionSchema),
})

type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] }
type Parsed = z.infer<typeof workshopSchema>

/** The votes of one round as they may be told. */
export type PublicVote = Known<z.infer<typeof voteSchema>>
export type Decision = Omit<Known<z.infer<typeof decisionSchema>>, 'votes'> & { votes: PublicVote[] }
export type Participants = Known<Parsed['participants']>
/** A workshop as the assessment carries it. Keys of `decisions` are indicators, of `excluded` bases. */
export type Workshop = Omit<Known<Parsed>, 'decisions' | 'participants'> & {
  participants: Participants
  decisions: Readonly<Record<string, Decision>>
}
