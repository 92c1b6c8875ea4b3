// What the page and the report's worker say to each other. Fonts go over as they stand in their modules, and only on request: the page
// has them already, and a second copy inside the worker would weigh megabytes.
import type { ReportBlock, ReportMeta } from '../../core/document/ReportBlock.ts'
import type { MissingCharacter } from '../fonts/findMissingCharacters.ts'
import type { Weight } from '../fonts/Typesetter.ts'

export type ToWorker =
  | { kind: 'draw' | 'check'; blocks: readonly ReportBlock[]; meta: ReportMeta }
  /** `deflated` is null where the page could not load it. */
  | { kind: 'font'; family: string; weight: Weight; deflated: string | null }

export type FromWorker =
  /** The worker's code has arrived and runs. */
  | { kind: 'ready' }
  | { kind: 'wantFont'; family: string; weight: Weight }
  | { kind: 'progress'; share: number }
  | { kind: 'drawn'; bytes: Uint8Array; missing: MissingCharacter[] }
  | { kind: 'checked'; missing: MissingCharacter[] }
  | { kind: 'failed'; message: string }
