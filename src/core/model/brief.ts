// The briefs: what a city writes for those who may support it. An optional member of the assessment.
import * as z from 'zod/mini'

/** Limits of the briefs: characters of a line and of a text, focus areas, kinds of support. */
export const BRIEF_LIMITS = { line: 300, text: 4000, areas: 30, kinds: 20 } as const

/** Kinds of support that a project formation brief may ask for, and a matching brief may look for. */
export const SUPPORT_KINDS = ['study', 'finance', 'people', 'technology', 'regulation'] as const
export type SupportKind = (typeof SUPPORT_KINDS)[number]

/** Texts of the project formation brief, in their order in the document. */
export const FORMATION_FIELDS = [
  'challenge',
  'vision',
  'priority',
  'concept',
  ...SUPPORT_KINDS,
  'partners',
  'steps',
] as const
export type FormationField = (typeof FORMATION_FIELDS)[number]

/** What a company has to know before it answers, in the order of the document. */
export const CONSTRAINTS = ['standards', 'openness', 'budget', 'timetable'] as const
export type Constraint = (typeof CONSTRAINTS)[number]

export const CONTACT_FIELDS = ['name', 'organisation', 'email', 'phone'] as const
export type ContactField = (typeof CONTACT_FIELDS)[number]

const line = z.optional(z.string().check(z.maxLength(BRIEF_LIMITS.line)))
const prose = z.string().check(z.maxLength(BRIEF_LIMITS.text))
const text = z.optional(prose)
const key = z.string().check(z.minLength(1), z.maxLength(BRIEF_LIMITS.line))

const formationShape = {
  challenge: text,
  vision: text,
  priority: text,
  concept: text,
  study: text,
  finance: text,
  people: text,
  technology: text,
  regulation: text,
  partners: text,
  steps: text,
} satisfies Record<FormationField, typeof text>

/** Whether no more focus areas are written about than the format allows. The build compiles this rule by name (`build/compiledSchema.ts`). */
export function areFewAreas(needs: Record<string, string>): boolean {
  return Object.keys(needs).length <= BRIEF_LIMITS.areas
}

/**
 * Schema of the assessment's `briefs`. A text that is absent is taken from the assessment where that holds it; an empty one was emptied on
 * purpose. The contact stands in both briefs. Unknown members are kept.
 */
export const briefsSchema = z.looseObject({
  contact: z.optional(z.looseObject({ name: line, organisation: line, email: line, phone: line })),
  formation: z.optional(z.looseObject(formationShape)),
  matching: z.optional(
    z.looseObject({
      /** What is to be solved, per focus area. */
      needs: z.optional(z.record(key, prose).check(z.refine(areFewAreas))),
      /** Kinds of support looked for; later versions may know more of them. */
      kinds: z.optional(z.array(key).check(z.maxLength(BRIEF_LIMITS.kinds))),
      standards: text,
      openness: text,
      budget: text,
      timetable: text,
    }),
  ),
})

/** What a person wrote for the briefs. */
export type Briefs = {
  contact?: Partial<Record<ContactField, string | undefined>> | undefined
  formation?: Partial<Record<FormationField, string | undefined>> | undefined
  matching?:
    | (Partial<Record<Constraint, string | undefined>> & {
        needs?: Readonly<Record<string, string>> | undefined
        kinds?: readonly string[] | undefined
      })
    | undefined
}
