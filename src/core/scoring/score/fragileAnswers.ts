import type { Guidebook, IndicatorId, PhaseId } from '../../model/guidebook'
import type { ScorableAssessment } from '../../model/scores'
import { scoreAssessment } from './scoreAssessment'

/** An answer on which an open gate hangs: one level lower, and these gates would not be open. */
export type FragileAnswer = { indicator: IndicatorId; level: number; phases: PhaseId[] }

/**
 * The answers that would close an open gate if they were one level lower, in guidebook order; all other answers as they are.
 * @param reading which gates: as claimed, or as evidenced, where an answer's level is lowered and its evidence stays
 */
export function fragileAnswers(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  reading: 'claimed' | 'evidenced' = 'claimed',
): FragileAnswer[] {
  const openAt = (answers: ScorableAssessment['answers']) => {
    const { phases } = scoreAssessment(guidebook, { ...assessment, answers })[reading]
    return new Set(guidebook.phases.flatMap(({ id }) => (phases[id]?.gate.status === 'open' ? [id] : [])))
  }
  const { answers } = assessment
  const today = openAt(answers)
  if (today.size === 0) return []
  return guidebook.indicators.flatMap(({ id, phase }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    const level = answer?.level
    if (typeof level !== 'number' || level < 1 || !today.has(phase)) return []
    const lower = openAt({ ...answers, [id]: { ...answer, level: level - 1 } })
    const phases = [...today].filter((own) => !lower.has(own))
    return phases.length > 0 ? [{ indicator: id, level, phases }] : []
  })
}
