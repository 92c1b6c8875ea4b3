import type { Guidebook, PhaseId } from '../../model/guidebook'
import type { ScorableAssessment } from '../../model/scores'
import { isBelow } from '../score/tolerance'
import { createPathProblem, type PathOptions } from './createPathProblem'
import { highestPoint, type PathProblem, scoresAt, shortAt } from './pathProblem'

/**
 * What may change on the way through the gate of a phase (method.md §7).
 * @throws RangeError where even the highest levels would not open it
 */
export function createGateProblem(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: PhaseId,
  options: PathOptions,
): PathProblem {
  const position = guidebook.phases.findIndex(({ id }) => id === phase)
  const { minDimensionScore } = guidebook.scoring.gate
  const problem = createPathProblem(guidebook, assessment, (own) => own === position, minDimensionScore, options)
  for (const choice of problem.choices) {
    choice.least = choice.levels.findIndex((level) => !isBelow(level, choice.demanded))
    if (choice.least !== -1) continue
    const { indicator, levels, demanded } = choice
    throw new RangeError(
      `no path: critical indicator "${indicator}" can reach level ${levels.at(-1)}, the gate asks for ${demanded}`,
    )
  }
  checkReach(guidebook, problem)
  return problem
}

/** More never does harm, so the gate can be opened if and only if it is open with everything at its highest. */
function checkReach(guidebook: Guidebook, problem: PathProblem): void {
  const highest = highestPoint(problem)
  const [short] = shortAt(problem, highest)
  if (short === undefined) return
  const score = scoresAt(problem, highest)[short]
  throw new RangeError(
    `no path: dimension "${guidebook.dimensions[short]?.id}" can reach ${score}, the gate asks for ${problem.threshold}`,
  )
}
