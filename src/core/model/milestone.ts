import * as z from 'zod/mini'

/** Characters of a milestone's name. */
export const MILESTONE_NAME = 200

/** Schema of the assessment's `milestone`: what makes it a frozen copy of another assessment. Unknown members are kept. */
export const milestoneSchema = z.looseObject({
  name: z.string().check(z.minLength(1), z.maxLength(MILESTONE_NAME)),
  /** ISO 8601 instant at which the copy was made. */
  frozenAt: z.iso.datetime({ offset: true }),
  /** The assessment it is a copy of; that one may be gone. */
  of: z.guid().brand<'AssessmentId'>(),
})

type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] }

/** A frozen copy's name, instant and origin. An assessment that has one is never changed again. */
export type Milestone = Known<z.infer<typeof milestoneSchema>>
