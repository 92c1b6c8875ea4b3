import type { AssessmentRecord } from '../model/record'
import type { Supplement } from '../model/supplement'
import { canonicalJson } from './canonicalJson'
import { digestOf } from './checkIntegrity'

export const BACKUP_FORMAT = 'guidepost/backup'
export const BACKUP_VERSION = 1

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
  return canonicalJson({ format: BACKUP_FORMAT, formatVersion: BACKUP_VERSION, createdAt, assessments, supplements })
}
