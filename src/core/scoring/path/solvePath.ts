// Finds the best point by one criterion after another. A solver reckons with tolerances; so every answer is read exactly, and one that does
// not hold is cut off by rows of whole numbers that no right answer breaks.

import { TOLERANCE } from '../../../figure/rounding'
import { demandElsewhere, rowOf, SCALE, scoreToday } from './createProgram'
import type { Program, ProgramRow, Solver } from './loadSolver'
import { effortOf, type PathChoice, type PathProblem, type Point, worthIn } from './pathProblem'
import { perStep, pointOf, sumAt } from './programColumns'
import { wholeCosts } from './wholeCosts'

/** The last turn is a courtesy: any optimum will do, so it may give up. */
const COURTESY_NODES = 100
const { NEGATIVE_INFINITY } = Number

/** What every point has to meet. A point that fails is not the only one: so does each that is nowhere `remedy`. */
export type Demand = {
  isMet: (point: Point) => boolean
  remedy: 'higher' | 'lower'
  /** Which choices can make a difference; all where left out. */
  isMeant?: (choice: PathChoice) => boolean
  /** Rows that all points which meet it keep. */
  rows: readonly ProgramRow[]
  /** More such rows, learnt from a point that fails. */
  learn?: (point: Point) => readonly ProgramRow[]
}

/** What is to be as small as can be: going `remedy` alone ever makes it smaller. */
export type Criterion = {
  /** By column; with `constant` their sum over a point is its value. */
  costs: readonly number[]
  constant: number
  valueAt: (point: Point) => number
  /** Values that differ by no more are the same. */
  slack: number
  remedy: 'higher' | 'lower'
}

/**
 * The best point by each criterion in turn, then by the least effort, then by the fewest changes, each a proven optimum; among equals one
 * that serves the dimensions furthest below the threshold.
 * @param program of the problem, with columns of its own where demands and criteria need them
 * @throws where the solver fails
 */
export function solvePath(
  problem: PathProblem,
  program: Program,
  demands: readonly Demand[],
  criteria: readonly Criterion[],
  solver: Solver,
): Point {
  const all = [...demands]
  for (const { rows } of demands) program.rows.push(...rows)
  let last: Point = []
  for (const criterion of [...criteria, effortCriterion(problem), countCriterion(problem)]) {
    const point = findPoint(problem, program, all, criterion, solver)
    if (!point) throw new Error('the solver found no proven optimum')
    last = point
    const limit = limitOf(criterion, criterion.valueAt(point) + criterion.slack)
    program.rows.push(...limit.rows)
    all.push(limit)
  }
  const courtesy: Solver = (asked) => solver(asked, COURTESY_NODES)
  return findPoint(problem, program, all, reliefCriterion(problem), courtesy) ?? last
}

/** The demand that a cost stays within a limit. */
export function limitOf({ costs, constant, valueAt, remedy }: Criterion, most: number): Demand {
  return {
    isMet: (point) => valueAt(point) <= most,
    remedy,
    rows: [rowOf(costs, NEGATIVE_INFINITY, most - constant)],
  }
}

/** The best point by one criterion, read exactly; null where the solver proves none. */
function findPoint(
  problem: PathProblem,
  program: Program,
  demands: readonly Demand[],
  criterion: Criterion,
  solver: Solver,
): Point | null {
  const { costs, constant, valueAt, slack, remedy } = criterion
  const seen = new Set<string>()
  let asked = program
  let best: { point: Point; value: number } | null = null
  for (;;) {
    asked.costs = asked.lower.map((_, column) => costs[column] ?? 0)
    const values = solver(asked)
    if (!values) return null
    const bound = asked.costs.reduce((sum, cost, column) => sum + cost * (values[column] ?? 0), constant)
    const point = pointOf(problem, values)
    const failed = demands.filter((demand) => !demand.isMet(point))
    if (failed.length === 0 && !(best && best.value <= valueAt(point))) best = { point, value: valueAt(point) }
    if (best && bound >= best.value - slack) return best.point
    if (seen.has(String(point))) throw new Error('the solver breaks a constraint of whole numbers')
    seen.add(String(point))
    for (const { remedy: way, isMeant = everyChoice, learn } of failed) {
      demandElsewhere(problem, asked, point, way, isMeant)
      asked.rows.push(...(learn?.(point) ?? []))
    }
    if (failed.length > 0) continue
    // The point is a right answer, perhaps the best: what bars it holds for the rest of this turn only.
    if (asked === program) asked = copyOf(program)
    demandElsewhere(problem, asked, point, remedy, everyChoice)
  }
}

const everyChoice = () => true

function copyOf({ costs, lower, upper, isWhole, rows }: Program): Program {
  return { costs, lower: [...lower], upper: [...upper], isWhole: [...isWhole], rows: [...rows] }
}

/** The effort of a point, in whole numbers where there is a common unit. */
function effortCriterion(problem: PathProblem): Criterion {
  const { costs, slack } = wholeCosts(perStep(problem, (choice, position) => choice.costs[position] ?? 0))
  return { costs, constant: 0, valueAt: (point) => sumAt(problem, costs, point), slack, remedy: 'lower' }
}

/** How many choices change. */
function countCriterion(problem: PathProblem): Criterion {
  const costs = perStep(problem, (_, position) => Math.min(position, 1))
  return { costs, constant: 0, valueAt: (point) => sumAt(problem, costs, point), slack: 0.5, remedy: 'lower' }
}

/** The demand that the effort stays within a budget. */
export function budgetDemand(problem: PathProblem, budget: number): Demand {
  const costs = perStep(problem, (choice, position) => SCALE * (choice.costs[position] ?? 0))
  const most = SCALE * (budget + TOLERANCE)
  const limit = limitOf({ costs, constant: 0, valueAt: () => 0, slack: 0, remedy: 'lower' }, most + SCALE * TOLERANCE)
  return { ...limit, isMet: (point) => effortOf(problem, point) <= budget + TOLERANCE }
}

/** A reward for each level: what it adds to a dimension's score, times how far that dimension is below the threshold now. */
function reliefCriterion(problem: PathProblem): Criterion {
  const rewards = problem.choices.map(() => 0)
  for (let dimension = 0; dimension < problem.dimensions; dimension++) {
    const score = scoreToday(problem, dimension)
    const missing = score === null ? 0 : Math.max(problem.threshold - score, 0) / 100
    for (const [index, worth] of worthIn(problem, dimension).entries()) {
      rewards[index] = (rewards[index] ?? 0) + worth * missing
    }
  }
  const costs = perStep(problem, ({ levels }, position, index) => -(rewards[index] ?? 0) * (levels[position] ?? 0))
  return {
    costs,
    constant: 0,
    valueAt: (point) => sumAt(problem, costs, point),
    slack: SCALE * TOLERANCE,
    remedy: 'higher',
  }
}
