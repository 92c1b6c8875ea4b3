import * as z from 'zod/mini'
import { FILE_KINDS } from '../model/fileKinds'
import type { AssessmentRecord } from '../model/record'
import type { Supplement } from '../model/supplement'
import { canonicalJson } from './canonicalJson'
import { digestOf } from './checkIntegrity'

const { format, version } = FILE_KINDS.backup
const MOST_SUPPLEMENTS = 1000

/** A backup's own members; each of its assessments is read for itself. */
export const backupSchema = z.looseObject({
  format: z.literal(format),
  formatVersion: z.number().check(z.int(), z.gte(1)),
  createdAt: z.optional(z.iso.datetime({ offset: true })),
  assessments: z.array(z.unknown()),
  supplements: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_SUPPLEMENTS))),
})

/**
 * The text of a backup: every assessment but the samples, each sealed as its own file would be, and the supplements that they may need.
 * Throws as `canonicalJson` does.
 *
 * @param createdAt ISO 8601 instant
 */
export function createBackup(
  records: readonly AssessmentRecord[],
  supplements: readonly Supplement[],
  createdAt: string,
): string {
  const assessments = records
    .filter(({ sample }) => !sample)
    .map(({ assessment }) => ({
      ...assessment,
      integrity: { algorithm: 'SHA-256', digest: digestOf(assessment) },
    }))
  return canonicalJson({ format, formatVersion: version, createdAt, assessments, supplements })
}
