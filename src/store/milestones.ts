// Milestones: frozen copies of an assessment, each a record of its own that is never changed again.
import { MILESTONE_NAME } from '../core/model/milestone'
import type { AssessmentRecord } from '../core/model/record'
import { getClock } from './connections'
import { findRecord, keepRecord } from './keepRecord'
import { openStore } from './openAssessment'

/**
 * Freezes the open assessment as it stands now under a name; the copy has an id of its own and stays out of the open one's history. Settles
 * when the write has, whether or not it succeeded; null where none is open, it is a milestone itself, or the name is blank.
 */
export async function freezeMilestone(name: string): Promise<AssessmentRecord | null> {
  const { record } = openStore.getState()
  const given = name.trim().slice(0, MILESTONE_NAME)
  if (!record || record.assessment.milestone || given === '') return null
  const { now, newId } = getClock()
  const frozenAt = now().toISOString()
  const { assessment, sample, origin } = record
  const id = newId()
  const milestone = { name: given, frozenAt, of: assessment.id }
  const copy = { ...assessment, id, milestone }
  await keepRecord({ assessment: copy, revision: 0, savedAt: frozenAt, exportedAt: null, sample, origin })
  return findRecord(id) ?? null
}
