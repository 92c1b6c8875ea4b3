import type { AssessmentRecord } from '../model/record'

const DAY = 24 * 60 * 60 * 1000

/**
 * Whether somebody should be reminded to download this assessment: it holds work that no file holds, and that work is a day old or more.
 * Samples are never due.
 *
 * @param now ISO 8601 instant
 */
export function isDownloadDue({ assessment, exportedAt, savedAt, sample }: AssessmentRecord, now: string): boolean {
  if (sample || Object.keys(assessment.answers).length === 0) return false
  const changed = assessment.updatedAt ?? savedAt
  if (exportedAt !== null && exportedAt >= changed) return false
  const since = Date.parse(exportedAt ?? assessment.createdAt ?? savedAt)
  return Date.parse(now) - since >= DAY
}
