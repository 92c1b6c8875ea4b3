import type { AssessmentRecord } from '../model/record'
import { mergeAssessments } from './mergeAssessments'

/**
 * What is to be stored when `record` is saved over `found`: the record itself while nobody else has written since `base`, else both merged.
 *
 * @param base the record as the writer last knew it to be stored, null for a new one
 * @param found what is stored now; undefined when nothing is, also after a removal elsewhere: what a person typed outlives it
 * @param savedAt ISO 8601 instant
 */
export function nextStored(
  record: AssessmentRecord,
  base: AssessmentRecord | null,
  found: AssessmentRecord | undefined,
  savedAt: string,
): AssessmentRecord {
  if (!found) return { ...record, revision: (base?.revision ?? record.revision) + 1, savedAt }
  const revision = found.revision + 1
  if (found.revision === base?.revision) return { ...record, revision, savedAt }
  const assessment = mergeAssessments(base?.assessment ?? null, record.assessment, found.assessment)
  return { ...record, assessment, revision, savedAt, exportedAt: latest(record.exportedAt, found.exportedAt) }
}

function latest(a: string | null, b: string | null): string | null {
  return (a ?? '') >= (b ?? '') ? a : b
}
