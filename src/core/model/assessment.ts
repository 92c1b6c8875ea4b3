// The assessment: the only truth the app keeps. The same shape is the file, the stored record and the PDF's attachment.
import * as z from 'zod/mini'
import { type Briefs, briefsSchema } from './brief'
import { evidenceSchema } from './evidence'
import { FILE_KINDS } from './fileKinds'
import { type Milestone, milestoneSchema } from './milestone'
import { type Plan, planSchema } from './plan'
import { putToVoteSchema } from './putToVote'
import { type Scenario, scenariosSchema } from './scenario'
import { type SupplementRef, supplementRefSchema } from './supplementRef'
import { type Workshop, workshopSchema } from './workshop'

/** Limits of the file format (contract.md): bytes of a file, characters of a text, links and attachments of an answer, supplements of a guidebook. */
export const LIMITS = {
  bytes: FILE_KINDS.assessment.bytes,
  text: 10_000,
  links: 20,
  attachments: 20,
  supplements: 20,
} as const

export const { format: FORMAT, version: FORMAT_VERSION } = FILE_KINDS.assessment

/** The six focus areas of the ASEAN Smart Cities Framework (2018). */
export const FOCUS_AREAS = [
  'civic-social',
  'health-well-being',
  'safety-security',
  'quality-environment',
  'built-infrastructure',
  'industry-innovation',
] as const

export const assessmentIdSchema = z.guid().brand<'AssessmentId'>()
export type AssessmentId = z.infer<typeof assessmentIdSchema>

const text = z.string().check(z.maxLength(LIMITS.text))
const name = text.check(z.minLength(1))
const count = z.number().check(z.int(), z.gte(0))
/** Addresses that an answer may carry (contract.md): http, https or mailto. */
export const LINK_PATTERN = /^(https?:\/\/|mailto:)\S+$/i
const link = text.check(z.regex(LINK_PATTERN))

const votesShape = {
  counts: z.array(count),
  notApplicable: z.optional(count),
  unknown: z.optional(count),
  dissent: z.optional(text),
}

/** What came of a review: whoever reviewed agrees, or asks for more. */
export const REVIEW_OUTCOMES = ['agreed', 'asked'] as const

const reviewShape = {
  by: text,
  date: z.iso.date(),
  outcome: z.enum(REVIEW_OUTCOMES),
  comment: z.optional(text),
}

/** A file that backs an answer: its name, bytes and digest. The file itself is no part of the assessment. */
const attachmentShape = { name, size: count, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }

/** Schema of one answer; `max` is the guidebook's highest level. Unknown members are kept. */
export function answerSchema(max: number) {
  return z.looseObject({
    level: z.optional(
      z.nullable(z.union([z.number().check(z.int(), z.gte(0), z.lte(max)), z.literal('na'), z.literal('unknown')])),
    ),
    /** Known is only that the level is not lower (method.md §11). */
    atLeast: z.optional(z.boolean()),
    evidence: z.optional(evidenceSchema),
    evidenceDate: z.optional(z.iso.date()),
    note: z.optional(text),
    links: z.optional(z.array(link).check(z.maxLength(LIMITS.links))),
    target: z.optional(z.number().check(z.int(), z.gte(0), z.lte(max))),
    owner: z.optional(text),
    due: z.optional(z.iso.date()),
    /** Cannot change now: no way to a goal is to raise it. */
    fixed: z.optional(z.boolean()),
    votes: z.optional(z.looseObject(votesShape)),
    reviewed: z.optional(z.looseObject(reviewShape)),
    attachments: z.optional(z.array(z.looseObject(attachmentShape)).check(z.maxLength(LIMITS.attachments))),
  })
}

const cityShape = {
  name,
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  population: z.optional(count),
  focusAreas: z.optional(z.array(text)),
  project: z.optional(text),
  initiative: z.optional(z.enum(['government', 'area'])),
}

/** Schema of an assessment file (contract.md) for a guidebook with these phases and this scale. Unknown members are kept. */
export function assessmentSchema(guidebook: { phaseIds: readonly string[]; max: number }) {
  return z.looseObject({
    format: z.literal(FORMAT),
    formatVersion: z.number().check(z.int(), z.gte(1), z.lte(FORMAT_VERSION)),
    id: assessmentIdSchema,
    guidebook: z.looseObject({
      id: name,
      version: name,
      supplements: z.optional(z.array(supplementRefSchema).check(z.maxLength(LIMITS.supplements))),
    }),
    title: z.optional(text),
    city: z.looseObject(cityShape),
    preparedBy: z.optional(text),
    date: z.iso.date(),
    phase: z.enum(guidebook.phaseIds as readonly [string, ...string[]]),
    scope: z.enum(['quick', 'full']),
    answers: z.record(name, answerSchema(guidebook.max)),
    plan: z.optional(planSchema(guidebook.max)),
    scenarios: z.optional(scenariosSchema(guidebook.max)),
    workshop: z.optional(workshopSchema),
    milestone: z.optional(milestoneSchema),
    briefs: z.optional(briefsSchema),
    putToVote: z.optional(putToVoteSchema),
    /** The ministry's round that it answers, and which line of it. */
    round: z.optional(z.looseObject({ id: z.guid(), line: name })),
    /** The language that notes are written in (BCP 47). */
    notesLanguage: z.optional(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/))),
    createdAt: z.optional(z.iso.datetime({ offset: true })),
    updatedAt: z.optional(z.iso.datetime({ offset: true })),
    integrity: z.optional(
      z.looseObject({ algorithm: z.literal('SHA-256'), digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
    ),
  })
}

type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] }
type Parsed = z.infer<ReturnType<typeof assessmentSchema>>

/** One answer. `level`: 0..max, `na` (does not apply; the note says why), `unknown` (nobody at the table knows), null or absent (not answered). */
export type Answer = Known<z.infer<ReturnType<typeof answerSchema>>>
export type Level = NonNullable<Answer['level']>
export type City = Known<Parsed['city']>
export type Scope = Parsed['scope']
/** An assessment as it is kept, exported and scored. `phase` and the keys of `answers` are guidebook ids. */
export type Assessment = Omit<
  Known<Parsed>,
  'answers' | 'briefs' | 'city' | 'guidebook' | 'milestone' | 'plan' | 'scenarios' | 'workshop'
> & {
  city: City
  guidebook: { id: string; version: string; supplements?: SupplementRef[] | undefined }
  answers: Readonly<Record<string, Answer>>
  plan?: Plan | undefined
  scenarios?: readonly Scenario[] | undefined
  workshop?: Workshop | undefined
  milestone?: Milestone | undefined
  briefs?: Briefs | undefined
}
