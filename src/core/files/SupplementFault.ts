import type { Problem } from '../model/problem'
import type { Supplement } from '../model/supplement'
import type { FileError } from './FileError'

/** Why a supplement was not taken: its file, or what stands in it. */
export type SupplementFault = { kind: 'file'; error: FileError } | { kind: 'content'; problems: Problem[] }

/** A supplement that holds together. `advice`: wording that breaks the guidebook's style rules and is taken all the same. */
export type CheckedSupplement = { supplement: Supplement; advice: Problem[] }
