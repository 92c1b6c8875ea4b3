import type { DimensionId, Guidebook, IndicatorId } from '../model/guidebook'
import { recordOf } from '../model/recordOf'
import { createPathProblem } from './createPathProblem'
import { loadSolver, type Solver } from './loadSolver'
import { effortOf, isOpenAt, type PathProblem, type Point, scoresAt } from './pathProblem'
import { type ScorableAssessment, scoreAssessment } from './scoreAssessment'
import { solvePath } from './solvePath'

/** One indicator raised from one level to another. */
export type PathChange = { indicator: IndicatorId; from: number; to: number }

/** The least work that opens a gate. */
export type Path = {
  /** In guidebook order; none where the gate is open, or opens once every indicator is answered. */
  changes: PathChange[]
  /** Σ effort × levels risen. */
  effort: number
  /** Scores of the phase in each dimension at the end of the path, 0–100, unrounded; null where nothing applies. */
  dimensions: Record<DimensionId, number | null>
}

export type PathOptions = {
  /** Ids of indicators that cannot change now. */
  fixed?: ReadonlySet<string>
  /**
   * Which gate: as `claimed` (the default), or as `evidenced`. There a level counts only as far as its evidence carries it (method.md §5),
   * `from` is what counts today, and to make one level more count costs the indicator's effort, be it work or evidence to gather.
   */
  target?: 'claimed' | 'evidenced'
}

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
  const { target = 'claimed' } = options
  const reading = scoreAssessment(guidebook, assessment)[target]
  const known = guidebook.phases.find(({ id }) => id === phase)
  const today = known && reading.phases[known.id]
  if (!today) throw new RangeError(`the guidebook has no phase "${phase}"`)
  if (today.gate.status === 'open') {
    const scores = recordOf(guidebook.dimensions, (id) => today.dimensions[id]?.score ?? null)
    return { changes: [], effort: 0, dimensions: scores }
  }
  const problem = createPathProblem(guidebook, assessment, known.id, options)
  // What has to rise in any case may be enough; then there is nothing to choose, and no solver to load.
  const least = problem.choices.map((choice) => choice.least)
  return describePath(guidebook, problem, isOpenAt(problem, least) ? least : solvePath(problem, await solver()))
}

function describePath(guidebook: Guidebook, problem: PathProblem, point: Point): Path {
  const changes = problem.choices.flatMap(({ indicator, levels }, index) => {
    const step = point[index] ?? 0
    const [from = 0] = levels
    return step > 0 ? [{ indicator, from, to: levels[step] ?? from }] : []
  })
  const scores = scoresAt(problem, point)
  return {
    changes,
    effort: effortOf(problem, point),
    dimensions: recordOf(guidebook.dimensions, (_, index) => scores[index] ?? null),
  }
}
