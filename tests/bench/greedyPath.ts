// The rule that a person or a simple program would follow, as reference for the exact path: raise what has to rise, then always the next
// level that brings most towards the thresholds for its effort. Never for use in the app.
import type { Guidebook } from '../../src/core/model/guidebook.ts'
import type { ScorableAssessment } from '../../src/core/model/scores.ts'
import { createGateProblem } from '../../src/core/scoring/path/createGateProblem.ts'
import { effortOf, scoresAt, shortAt } from '../../src/core/scoring/path/pathProblem.ts'

/** Effort and number of indicators of a way through a gate that is not open, by the greedy rule. */
export function greedyPath(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: Guidebook['phases'][number]['id'],
): { effort: number; count: number } {
  const problem = createGateProblem(guidebook, assessment, phase, {})
  const { choices, threshold } = problem
  const point = choices.map(({ least }) => least)
  const missingAt = () =>
    scoresAt(problem, point).reduce<number>((sum, score) => sum + Math.max(threshold - (score ?? 100), 0), 0)
  while (shortAt(problem, point).length > 0) {
    const missing = missingAt()
    let best = { index: -1, gain: -1 }
    for (const [index, { costs, levels }] of choices.entries()) {
      const step = point[index] ?? 0
      if (step >= levels.length - 1) continue
      point[index] = step + 1
      const gain = (missing - missingAt()) / ((costs[step + 1] ?? 0) - (costs[step] ?? 0))
      point[index] = step
      if (gain > best.gain) best = { index, gain }
    }
    point[best.index] = (point[best.index] ?? 0) + 1
  }
  return { effort: effortOf(problem, point), count: point.filter((step) => step > 0).length }
}
