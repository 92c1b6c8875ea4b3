import type { Guidebook, PhaseId } from '../../model/guidebook'
import type { PhaseReading, ScorableAssessment } from '../../model/scores'
import { scoreAssessment } from '../score/scoreAssessment'
import type { PathOptions } from './createPathProblem'

/**
 * How a phase stands today, by what a path is to reach.
 * @throws RangeError for a phase that the guidebook does not have
 */
export function phaseToday(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: string,
  { target = 'claimed' }: PathOptions,
): PhaseReading & { id: PhaseId } {
  const known = guidebook.phases.find(({ id }) => id === phase)
  const today = known && scoreAssessment(guidebook, assessment)[target].phases[known.id]
  if (!today) throw new RangeError(`the guidebook has no phase "${phase}"`)
  return { ...today, id: known.id }
}
