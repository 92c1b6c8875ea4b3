// What a merge replaced, so that it can be taken back later. Only this device keeps it: it is in no file and in no backup, since a backup holds
// assessments as they stand, and goes with the assessment when that is deleted.
import * as z from 'zod/mini'
import { type Assessment, type AssessmentId, assessmentIdSchema } from './assessment'
import type { SaveProblem } from './record'
import type { Result } from './result'
import { MOST_MERGES } from './withMerge'

/** One merge as it is stored; the assessments in it are read by the schema of the guidebook. */
export const keptMergeSchema = z.object({
  id: z.guid(),
  /** ISO 8601 instant of the merge. */
  at: z.string(),
  /** Names of the files that went into it. */
  files: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(2)),
  /** The assessment on this device before the merge; null: there was none. */
  before: z.unknown(),
  /** What the merge made of it. */
  after: z.unknown(),
})

/** The merges of one assessment, the oldest first. */
export const keptMergesSchema = z.object({
  assessment: assessmentIdSchema,
  merges: z.array(keptMergeSchema).check(z.maxLength(MOST_MERGES)),
})

/** One merge that can be taken back. */
export type KeptMerge = {
  id: string
  at: string
  files: string[]
  before: Assessment | null
  after: Assessment
}
export type KeptMerges = { assessment: AssessmentId; merges: KeptMerge[] }

/** What the store asks of the storage; each call starts its transaction before it returns, and none throws. */
export type MergeStorage = {
  /** The merges of every assessment. What cannot be read is passed over. */
  load(): Promise<Result<KeptMerges[], SaveProblem>>
  add(assessment: AssessmentId, merge: KeptMerge): Promise<Result<null, SaveProblem>>
  remove(assessment: AssessmentId, merge: string): Promise<Result<null, SaveProblem>>
  /** Takes out all merges of one assessment. */
  clear(assessment: AssessmentId): Promise<Result<null, SaveProblem>>
  /** Hears of writes in other tabs until the returned function is called. */
  follow(heard: () => void): () => void
}
