import { TOLERANCE } from '../../../figure/rounding'
import type { Guidebook } from '../../model/guidebook'
import { recordOf } from '../../model/recordOf'
import type { ScorableAssessment } from '../../model/scores'
import { createPathProblem, type PathOptions } from './createPathProblem'
import { addColumn, createProgram, rowOf, SCALE, scorePerStep, scoreToday } from './createProgram'
import { describePath, type Path } from './describePath'
import { loadSolver, type Program, type Solver } from './loadSolver'
import { highestPoint, type PathChoice, type PathProblem, type Point, scoresAt } from './pathProblem'
import { phaseToday } from './phaseToday'
import { perStep } from './programColumns'
import { budgetDemand, type Criterion, solvePath } from './solvePath'

/** How far a budget leads. */
export type PathWithin = Path & {
  /** Points still missing to what the gate asks for at the end, 0–100 for each dimension and each critical indicator; 0 where it opens. */
  shortfall: number
}

/**
 * The most that can be done for the gate of a phase within an effort: the least shortfall, then the least effort, then the fewest indicators,
 * each a proven optimum. The shortfall is the sum of the points that each dimension lacks to the gate's threshold and of those that each
 * critical indicator lacks to the level asked for, one level being 100 / scale.max points. Indicators without an answer count as level 0 and
 * all are taken as answered; where the gate is open already the path is empty.
 * @param budget the most effort, in the same unit as the path's
 * @throws (rejects) RangeError for a phase that the guidebook does not have
 */
export async function pathWithin(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: string,
  budget: number,
  options: PathOptions = {},
  solver: () => Promise<Solver> = loadSolver,
): Promise<PathWithin> {
  const today = phaseToday(guidebook, assessment, phase, options)
  if (today.gate.status === 'open') {
    const scores = recordOf(guidebook.dimensions, (id) => today.dimensions[id]?.score ?? null)
    return { changes: [], effort: 0, dimensions: scores, shortfall: 0 }
  }
  const position = guidebook.phases.findIndex(({ id }) => id === today.id)
  const { minDimensionScore } = guidebook.scoring.gate
  const problem = createPathProblem(guidebook, assessment, (own) => own === position, minDimensionScore, options)
  const point = await furthestPoint(problem, budget, solver)
  return { ...describePath(guidebook, problem, point), shortfall: shortfallAt(problem, point) }
}

async function furthestPoint(problem: PathProblem, budget: number, solver: () => Promise<Solver>): Promise<Point> {
  const start = problem.choices.map(() => 0)
  const nothingHelps = shortfallAt(problem, start) - shortfallAt(problem, highestPoint(problem)) <= TOLERANCE
  const cheapest = Math.min(...problem.choices.map(({ costs }) => costs[1] ?? Number.POSITIVE_INFINITY))
  if (nothingHelps || cheapest > budget + TOLERANCE) return start
  const program = createProgram(problem)
  const criterion = shortfallCriterion(problem, program)
  const demands = [budgetDemand(problem, budget)]
  return solvePath(problem, program, demands, [criterion], await solver())
}

function shortfallAt(problem: PathProblem, point: Point): number {
  const short = scoresAt(problem, point).map((score) => (score === null ? 0 : Math.max(problem.threshold - score, 0)))
  const critical = problem.choices.map((choice, index) => shortLevels(problem, choice, point[index] ?? 0))
  return [...short, ...critical].reduce((sum, points) => sum + (points > TOLERANCE ? points : 0), 0)
}

/** Points that a choice lacks at one of its ends to the level that the gate asks of it. */
function shortLevels({ max }: PathProblem, { demanded, levels }: PathChoice, position: number): number {
  return (100 / max) * Math.max(demanded - (levels[position] ?? 0), 0)
}

/** The shortfall, with a column for what each dimension lacks: at least what its score is below the threshold. */
function shortfallCriterion(problem: PathProblem, program: Program): Criterion {
  const costs = perStep(problem, (choice, position) => SCALE * shortLevels(problem, choice, position))
  const constant = problem.choices.reduce((sum, choice) => sum + SCALE * shortLevels(problem, choice, 0), 0)
  for (let dimension = 0; dimension < problem.dimensions; dimension++) {
    const missing = problem.threshold - (scoreToday(problem, dimension) ?? problem.threshold)
    if (missing <= TOLERANCE) continue
    const lacking = addColumn(program, 0, SCALE * missing, false)
    const row = rowOf(
      scorePerStep(problem, dimension).map((value) => SCALE * value),
      SCALE * missing,
      Number.POSITIVE_INFINITY,
    )
    program.rows.push({ ...row, columns: [...row.columns, lacking], values: [...row.values, 1] })
    costs[lacking] = 1
  }
  return {
    costs: Array.from(costs, (cost) => cost ?? 0),
    constant,
    valueAt: (point) => SCALE * shortfallAt(problem, point),
    slack: SCALE * TOLERANCE,
    remedy: 'higher',
  }
}
