import type { MissingCharacter } from './fonts/findMissingCharacters.ts'

export type ReportPdf = {
  bytes: Uint8Array
  /** Characters that no bundled font has and that stand in the pages as empty boxes; each once. */
  missing: MissingCharacter[]
}

export type CreateOptions = {
  /** Share done, 0..1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}
