import type { Guidebook } from '../../model/guidebook'
import type { ScorableAssessment } from '../../model/scores'
import { cheapestPath } from './cheapestPath'
import type { PathOptions } from './createPathProblem'
import type { Path } from './describePath'
import { headlinePath } from './headlinePath'
import type { Solver } from './loadSolver'
import { pathWithin } from './pathWithin'

/** Where a path shall lead: through the gate of a phase, as far towards it as an effort allows, or to a headline (0–100). */
export type PathGoal =
  | { kind: 'gate'; phase: string }
  | { kind: 'within'; phase: string; budget: number }
  | { kind: 'headline'; value: number }

/** A path with what its goal adds: the points still missing to the gate, or the headline at the end. */
export type FoundPath = Path & { shortfall?: number; headline?: number }

/**
 * The best path to a goal.
 * @throws (rejects) RangeError where none leads there
 */
export function findPath(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  goal: PathGoal,
  options: PathOptions,
  solver?: () => Promise<Solver>,
): Promise<FoundPath> {
  switch (goal.kind) {
    case 'gate':
      return cheapestPath(guidebook, assessment, goal.phase, options, solver)
    case 'within':
      return pathWithin(guidebook, assessment, goal.phase, goal.budget, options, solver)
    case 'headline':
      return headlinePath(guidebook, assessment, goal.value, options, solver)
  }
}
