// What the page and the workers of the desk say to each other.
import type { CityEntry } from '../../core/compare/CityEntry'
import type { ScoringEdition } from '../../core/compare/DeskPort'
import type { Refusal } from '../../core/files/FileError'
import type { AssessmentBounds } from '../../core/files/parseSealed'
import type { Assessment } from '../../core/model/assessment'
import type { SaveProblem } from '../../core/model/record'
import type { Result } from '../../core/model/result'
import type { Source } from '../files/readFile'

/** What to read: sources, whose texts are to be kept, or texts of the set that are kept already. */
export type Job = { kind: 'sources'; sources: Source[] } | { kind: 'kept'; keys: string[] }

export type ToImportWorker =
  /** Comes first. */
  | { kind: 'start'; set: string; bounds: AssessmentBounds }
  | { kind: 'read'; job: number; work: Job }
  | { kind: 'edition'; key: string; edition: ScoringEdition | null }

/** What one job came to. `reports`: positions of sources that are PDFs, which only the page can have opened. */
export type JobResult = {
  entries: CityEntry[]
  refusals: Refusal[]
  reports: number[]
  kept: Result<null, SaveProblem>
}

export type FromImportWorker =
  /** The worker's code has arrived and runs. */
  | { kind: 'ready' }
  /** The page knows where editions come from. */
  | { kind: 'wanted'; key: string; ref: Assessment['guidebook'] }
  | { kind: 'done'; job: number; result: JobResult }
