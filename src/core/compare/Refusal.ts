import type { FileError } from '../files/FileError'

/** A file, or one assessment of a file that holds many, that was not taken, and why. */
export type Refusal = {
  fileName: string
  /** Position within a backup or a saved comparison, from 0; null where the file itself was refused. */
  at: number | null
  error: RefusalReason
}

/** `archive`: a ZIP or another packed folder; nothing is unpacked. `empty`: a backup or comparison without assessments. */
export type RefusalReason = FileError | { kind: 'archive' } | { kind: 'empty' } | { kind: 'tooMany'; limit: number }

/**
 * What was noticed while entries were put together. `duplicate`: the same id and content came again. `changed-twin`: the same id with other
 * content; the one changed last counts. `earlier`: another date of the same city, now its history.
 */
export type EntryNotice = {
  kind: 'duplicate' | 'changed-twin' | 'earlier'
  /** The entry that counts. */
  key: string
  /** The file that was set aside and the city it is about. */
  fileName: string
  name: string
  country: string
  date: string
}
