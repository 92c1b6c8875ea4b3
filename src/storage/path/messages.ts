// What the page and the path's worker say to each other.

import type { Guidebook } from '../../core/model/guidebook'
import type { ScorableAssessment } from '../../core/model/scores'
import type { PathOptions } from '../../core/scoring/path/createPathProblem'
import type { FoundPath, PathGoal } from '../../core/scoring/path/findPath'

export type PathQuestion = {
  guidebook: Guidebook
  assessment: ScorableAssessment
  goal: PathGoal
  options: PathOptions
}

export type ToWorker =
  /** Comes first. The page has the bytes in a module already; a second copy in the worker's code would weigh megabytes. */
  { kind: 'solver'; wasmBinary: Uint8Array<ArrayBuffer> } | { kind: 'find'; job: number; question: PathQuestion }

export type FromWorker =
  /** The worker's code has arrived and runs. */
  | { kind: 'ready' }
  | { kind: 'found'; job: number; path: FoundPath }
  /** `isOutOfReach`: there is no path, and the message says why; else something broke. */
  | { kind: 'failed'; job: number; message: string; isOutOfReach: boolean }
