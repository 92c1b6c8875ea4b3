import type { Assessment } from './assessment'

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
