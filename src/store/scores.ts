import type { Assessment } from '../core/model/assessment'
import type { Guidebook } from '../core/model/guidebook'
import type { Scores } from '../core/model/scores'
import { scoreAssessment } from '../core/scoring/score/scoreAssessment'
import { useGuidebook } from './guidebook'
import { useOpenRecord } from './openAssessment'

const known = new WeakMap<Guidebook, WeakMap<Assessment, Scores>>()

/** The scores of an assessment, computed once per pair of values: both are never changed in place, so identity is content. */
export function selectScores(guidebook: Guidebook, assessment: Assessment): Scores {
  const ofGuidebook = known.get(guidebook) ?? new WeakMap<Assessment, Scores>()
  known.set(guidebook, ofGuidebook)
  const scores = ofGuidebook.get(assessment) ?? scoreAssessment(guidebook, assessment)
  ofGuidebook.set(assessment, scores)
  return scores
}

/** The scores of the open assessment, or null when none is open. */
export function useScores(): Scores | null {
  const guidebook = useGuidebook()
  const record = useOpenRecord()
  return record && selectScores(guidebook, record.assessment)
}
