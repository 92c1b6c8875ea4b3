// Files that hold assessments: one, a backup or a comparison. One of them at fault never takes the others along.

import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import type { Result } from '../model/result'
import { canonicalJson } from './canonicalJson'
import { comparisonSchema } from './comparisonFile'
import { backupSchema } from './createBackup'
import type { FileError } from './FileError'
import { liftFormat } from './formatSteps'
import { memberFault } from './memberFault'
import { type FoundFile, type Parsers, type RefusedReading, refusedReading, textFault } from './parseFile'
import { findLoss, type Json } from './parseJson'
import { type AssessmentReader, parseSealed, type SealedAssessment } from './parseSealed'
import { type Digest, readSeal, type Seal, type Written } from './readSeal'

/** One assessment as it was read. `at`: its place in a file that holds many, from 0; null: it is the file. `text`: as it was sealed. */
export type AssessmentReading = {
  kind: 'assessment'
  fileName: string
  at: number | null
  assessment: SealedAssessment
  text: string
  seal: Promise<Seal>
}

/** A supplement that a backup holds, not checked yet. */
export type SupplementReading = { kind: 'supplement'; fileName: string; text: string }

export type AssessmentParsers = Required<
  Pick<Parsers<AssessmentReading | SupplementReading | RefusedReading>, 'assessment' | 'backup' | 'comparison'>
>

/** The parsers of the three kinds. `digest`: computes seals wherever that is fastest. */
export function assessmentParsers(reader: AssessmentReader, digest: Digest): AssessmentParsers {
  const readOne = (fileName: string, at: number | null, json: Json, write: () => Written) => {
    const parsed = parseMember(json, reader, at)
    if (!parsed.ok) return refusedReading(fileName, parsed.error, at)
    const written = write()
    const error = textFault(written.text, 'assessment')
    if (error) return refusedReading(fileName, error, at)
    const { assessment, source } = parsed.value
    return {
      kind: 'assessment',
      fileName,
      at,
      assessment,
      text: written.text,
      seal: readSeal(source, written, digest),
    } as const
  }
  const readMany = (fileName: string, values: readonly unknown[], doubtful: boolean) =>
    values.map((value, at) => readOne(fileName, at, { value, doubtful }, () => writeAnew(value)))
  return {
    assessment: ({ fileName, written, ...json }) => [readOne(fileName, null, json, () => written)],
    backup: (file) => {
      const parsed = parseOwnMembers(file, 'backup', backupSchema)
      if (!parsed.ok) return [refusedReading(file.fileName, parsed.error)]
      const { assessments, supplements = [] } = parsed.value
      if (assessments.length + supplements.length === 0) return [refusedReading(file.fileName, { kind: 'empty' })]
      return [
        ...readMany(file.fileName, assessments, file.doubtful),
        ...supplements.map((value) => supplementReading(file.fileName, value)),
      ]
    },
    comparison: (file) => {
      const parsed = parseOwnMembers(file, 'comparison', comparisonSchema)
      if (!parsed.ok) return [refusedReading(file.fileName, parsed.error)]
      const { assessments } = parsed.value
      if (assessments.length === 0) return [refusedReading(file.fileName, { kind: 'empty' })]
      return readMany(file.fileName, assessments, file.doubtful)
    },
  }
}

function parseOwnMembers<T extends z.core.$ZodType>(
  { value }: FoundFile,
  kind: 'backup' | 'comparison',
  schema: T,
): Result<z.output<T>, FileError> {
  const file = liftFormat(value, kind)
  const parsed = z.safeParse(schema, file)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: memberFault(parsed.error.issues, file) }
}

/** One assessment and what its seal is over; the path of a fault begins at the file. */
function parseMember(
  json: Json,
  reader: AssessmentReader,
  at: number | null,
): Result<{ assessment: SealedAssessment; source: object }, FileError> {
  const path = at === null ? [] : ['assessments', String(at)]
  const loss = findLoss(json, path)
  if (loss) return { ok: false, error: loss }
  const parsed = parseSealed(json.value, reader)
  if (parsed.ok) return { ok: true, value: { assessment: parsed.value, source: Object(json.value) } }
  const { error } = parsed
  return { ok: false, error: error.kind === 'member' ? { ...error, path: [...path, error.path].join('.') } : error }
}

/** A member of another file as a file of its own would say it. */
function writeAnew(value: unknown): Written {
  const text = canonicalJson(value)
  return { bytes: utf8ToBytes(text), text }
}

/** Never throws: what JSON gave, JSON takes. */
function supplementReading(fileName: string, value: unknown): SupplementReading {
  return { kind: 'supplement', fileName, text: JSON.stringify(value) }
}
