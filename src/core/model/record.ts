import type { Assessment, AssessmentId } from './assessment'
import type { Result } from './result'
import type { Settings } from './settings'
import type { Supplement } from './supplement'
import type { SupplementRef } from './supplementRef'

/** What the device keeps per assessment: the assessment itself and what only this device needs to know about it. Never exported. */
export type AssessmentRecord = {
  assessment: Assessment
  /** Counts the writes, so that two tabs notice each other. */
  revision: number
  /** ISO 8601 instant of the last write. */
  savedAt: string
  /** ISO 8601 instant of the last download as a file, or null. */
  exportedAt: string | null
  /** A sample city: kept apart from real data, never in a backup or a comparison. */
  sample: boolean
  /** The file's digest did not match its content when it was imported; `unsealed`: it bore none. */
  origin: 'here' | 'sealed' | 'unsealed' | 'changed'
}

/** A stored record that cannot be read as an assessment. It is shown, offered as a download, and never overwritten. */
export type DamagedRecord = { key: string; problem: string; raw: unknown }

export type SaveFailure = 'quota' | 'blocked' | 'missing' | 'conflict' | 'unknown'
/** What the screen says about the open assessment. `saved` only after the transaction has completed. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; reason: SaveFailure; detail: string }

/** A write that did not reach the disk: why, and the system's own words for it. */
export type SaveProblem = { reason: SaveFailure; detail: string }

/**
 * What the store asks of the storage. Each call starts its transaction before it returns, so that a write is under way before the screen is
 * painted, and settles only when the transaction has completed or failed; none of them throws.
 */
export type RecordWriter = {
  /** `base`: the record as it was last known to be stored, null for a new one. Answers with what is stored now, merged with another tab's changes. */
  save(record: AssessmentRecord, base: AssessmentRecord | null): Promise<Result<AssessmentRecord, SaveProblem>>
  remove(id: AssessmentId): Promise<Result<null, SaveProblem>>
  saveSettings(settings: Settings): Promise<Result<null, SaveProblem>>
  /** One record per id and version; the same version again replaces the one kept. */
  saveSupplement(supplement: Supplement): Promise<Result<null, SaveProblem>>
  removeSupplement(ref: SupplementRef): Promise<Result<null, SaveProblem>>
}
