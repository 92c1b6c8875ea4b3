import type { Guidebook } from '../../model/guidebook'
import { recordOf } from '../../model/recordOf'
import type { ScorableAssessment } from '../../model/scores'
import { createGateProblem } from './createGateProblem'
import type { PathOptions } from './createPathProblem'
import { createProgram, HAIR, rowOf, SCALE, scorePerStep, scoreToday } from './createProgram'
import { describePath, type Path } from './describePath'
import { loadSolver, type Solver } from './loadSolver'
import { lowestPoint, type PathProblem, shortAt } from './pathProblem'
import { phaseToday } from './phaseToday'
import { type Demand, solvePath } from './solvePath'

/**
 * The least effort that opens the gate of a phase, and among equals the fewest indicators: a proven optimum. Among equals still, indicators
 * come first that serve the dimensions furthest below their threshold. An unanswered indicator counts as level 0, and all are taken as
 * answered at the end; where the gate is open already the path is empty and the scores are today's.
 * @param solver runs the program; by default HiGHS, loaded when it is first needed
 * @throws (rejects) RangeError for a phase that the guidebook does not have, and where nothing that may change opens the gate
 *
 * Source: method.md §7.
 */
export async function cheapestPath(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: string,
  options: PathOptions = {},
  solver: () => Promise<Solver> = loadSolver,
): Promise<Path> {
  const today = phaseToday(guidebook, assessment, phase, options)
  if (today.gate.status === 'open') {
    const scores = recordOf(guidebook.dimensions, (id) => today.dimensions[id]?.score ?? null)
    return { changes: [], effort: 0, dimensions: scores }
  }
  const problem = createGateProblem(guidebook, assessment, today.id, options)
  // What has to rise in any case may be enough; then there is nothing to choose, and no solver to load.
  const least = lowestPoint(problem)
  if (shortAt(problem, least).length === 0) return describePath(guidebook, problem, least)
  const point = solvePath(problem, createProgram(problem), scoreDemands(problem), [], await solver())
  return describePath(guidebook, problem, point)
}

/** That each dimension reaches the threshold. */
function scoreDemands(problem: PathProblem): Demand[] {
  return shortAt(
    problem,
    problem.choices.map(() => 0),
  ).map((dimension) => {
    const missing = problem.threshold - (scoreToday(problem, dimension) ?? 0)
    const values = scorePerStep(problem, dimension).map((value) => SCALE * value)
    return {
      isMet: (point) => !shortAt(problem, point).includes(dimension),
      remedy: 'higher',
      isMeant: ({ weights }) => (weights[dimension] ?? 0) > 0,
      rows: [rowOf(values, SCALE * (missing - HAIR), Number.POSITIVE_INFINITY)],
    }
  })
}
