// How files of earlier versions become files of the present one: a numbered stair for each kind.
import { FILE_KINDS, type FileKind } from '../model/fileKinds'

type Members = Readonly<Record<string, unknown>>

/** Makes a file of one version from one of the version before; members that it does not know stay. */
export type FormatStep = (file: Members) => Members

/**
 * The steps of every kind in order: the first makes version 2 from version 1. A kind at version n has n − 1 steps, and for each of them
 * `tests/fixtures/files/` keeps a file of the version below (`KIND-vN.json`), which is read for ever.
 */
export const FORMAT_STEPS: Record<FileKind, readonly FormatStep[]> = {
  assessment: [],
  backup: [],
  comparison: [],
  supplement: [],
  session: [],
  ballot: [],
}

/**
 * A file's content as the present version would hold it. What is no object, or of no version that has steps, stays as it is: what is wrong with
 * it is for the schema to say. A seal is over the file as it was, and is to be checked on that.
 */
export function liftFormat(
  value: unknown,
  kind: FileKind,
  steps: readonly FormatStep[] = FORMAT_STEPS[kind],
  version: number = FILE_KINDS[kind].version,
): unknown {
  if (!isMembers(value)) return value
  const { formatVersion } = value
  if (!isVersion(formatVersion) || formatVersion >= version) return value
  const lifted = steps.slice(formatVersion - 1).reduce((file, step) => step(file), value)
  return { ...lifted, formatVersion: version }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1
}
