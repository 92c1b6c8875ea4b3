import type { Guidebook } from '../../../src/core/model/guidebook'
import type { ScorableAssessment } from '../../../src/core/model/scores'
import type { PathOptions } from '../../../src/core/scoring/path/createPathProblem'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'

export type Best = { effort: number; count: number }

/**
 * The least effort and fewest changes that open a gate, by trying every combination of levels with the scoring engine itself; null where
 * none opens it. For guidebooks of a few indicators, and the gate as claimed.
 */
export function bestPath(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: string,
  { fixed }: PathOptions = {},
): Best | null {
  const isOpen = (answers: ScorableAssessment['answers']) => {
    const { phases } = scoreAssessment(guidebook, { ...assessment, answers }).claimed
    return Object.entries(phases).some(([id, { gate }]) => id === phase && gate.status === 'open')
  }
  if (isOpen(assessment.answers)) return { effort: 0, count: 0 }
  const { max } = guidebook.scale
  const asked = guidebook.indicators.filter((indicator) => {
    const isConsidered = assessment.scope === 'full' || indicator.quick
    return indicator.phase === phase && isConsidered && assessment.answers[indicator.id]?.level !== 'na'
  })
  let best: Best | null = null
  const visit = (index: number, answers: ScorableAssessment['answers'], effort: number, count: number) => {
    if (best && (effort > best.effort + 1e-9 || (effort > best.effort - 1e-9 && count >= best.count))) return
    const indicator = asked[index]
    if (!indicator) {
      if (isOpen(answers)) best = { effort, count }
      return
    }
    const level = assessment.answers[indicator.id]?.level
    const isLevel = typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= max
    const from = isLevel ? level : 0
    for (let to = from; to <= (fixed?.has(indicator.id) ? from : max); to++) {
      const raised = { ...answers, [indicator.id]: { level: to } }
      visit(index + 1, raised, effort + indicator.effort * (to - from), count + (to > from ? 1 : 0))
    }
  }
  visit(0, assessment.answers, 0, 0)
  return best
}
