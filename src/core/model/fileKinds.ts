/**
 * Every kind of file that the app writes and reads back: the names and versions that stand in the files (contract.md), and how many bytes of UTF-8
 * a reader takes at most. A new kind is a row here, its steps in `files/formatSteps.ts`, and a parser where it is taken (`files/parseFile.ts`).
 */
export const FILE_KINDS = {
  assessment: { format: 'guidepost/assessment', version: 1, bytes: 5_000_000 },
  /** Many assessments, each held to the limit of its own file as well. */
  backup: { format: 'guidepost/backup', version: 1, bytes: 100_000_000 },
  comparison: { format: 'guidepost/comparison', version: 1, bytes: 200_000_000 },
  supplement: { format: 'guidepost/supplement', version: 1, bytes: 5_000_000 },
  session: { format: 'guidepost/session', version: 1, bytes: 500_000 },
  ballot: { format: 'guidepost/ballot', version: 1, bytes: 500_000 },
} as const satisfies Record<string, { format: string; version: number; bytes: number }>

export type FileKind = keyof typeof FILE_KINDS

export const FILE_KIND_NAMES: readonly FileKind[] = Object.keys(FILE_KINDS).filter(isFileKind)

/** The kind of a file by the name of its format; null for one that is none of ours. */
export function fileKindOf(format: unknown): FileKind | null {
  return FILE_KIND_NAMES.find((kind) => FILE_KINDS[kind].format === format) ?? null
}

function isFileKind(name: string): name is FileKind {
  return Object.hasOwn(FILE_KINDS, name)
}
