import type { Assessment, AssessmentId } from '../model/assessment'
import { isSameValue } from '../model/isSameValue'
import type { AssessmentRecord } from '../model/record'
import type { Integrity } from './checkIntegrity'

/** What may be done with an assessment from a file: `add` when its id is new here, else one of the other three. */
export type ImportChoice = 'add' | 'keep-both' | 'replace' | 'skip'

/** How an assessment from a file stands to the one kept under the same id. `unclear`: no dates to tell, or the same instant with other content. */
export type ImportRelation = 'new' | 'same' | 'newer' | 'older' | 'unclear'

/** One assessment read from a file, with the file's name for messages. */
export type ImportCandidate = { name: string; assessment: Assessment; integrity: Integrity }

/** One assessment to import, what it collides with, and what is proposed (and may be changed by a person) to do. */
export type ImportDecision = ImportCandidate & {
  existing: Assessment | null
  relation: ImportRelation
  choice: ImportChoice
}

const proposals: Record<ImportRelation, ImportChoice> = {
  new: 'add',
  same: 'skip',
  newer: 'replace',
  older: 'skip',
  unclear: 'keep-both',
}

/**
 * Proposes what to do with each assessment of an import, in order. Two files of one drop with the same id collide with each other as
 * with a kept one. A newer assessment never gives way to an older one by default (contract.md).
 */
export function planImport(
  records: readonly AssessmentRecord[],
  candidates: readonly ImportCandidate[],
): ImportDecision[] {
  const newest = new Map<AssessmentId, Assessment>(records.map(({ assessment }) => [assessment.id, assessment]))
  return candidates.map((candidate) => {
    const { assessment } = candidate
    const existing = newest.get(assessment.id) ?? null
    const relation = existing ? relate(existing, assessment) : 'new'
    if (relation === 'new' || relation === 'newer') newest.set(assessment.id, assessment)
    return { ...candidate, existing, relation, choice: proposals[relation] }
  })
}

function relate(existing: Assessment, incoming: Assessment): ImportRelation {
  if (isSameValue(existing, incoming)) return 'same'
  const before = Date.parse(existing.updatedAt ?? '')
  const after = Date.parse(incoming.updatedAt ?? '')
  if (after > before) return 'newer'
  return after < before ? 'older' : 'unclear'
}
