// Solves the question of method.md §7 in turns: least effort, then fewest indicators, then those that block most. A solver reckons with
// tolerances; so every answer is read exactly, and one that does not hold is cut off by rows of whole numbers that no right answer breaks.
import { createProgram, perColumn, pointOf, rowOf, sumAt } from './createProgram'
import type { Program, Solver } from './loadSolver'
import { type PathProblem, type Point, scoresAt, shortAt } from './pathProblem'
import { wholeCosts } from './wholeCosts'

/** The last turn is a courtesy: any optimum will do, so it may give up. */
const COURTESY_NODES = 100
const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number

/** What a turn has fixed for those after it: a point may cost no more. */
type Limit = { costs: readonly number[]; most: number }

/**
 * A proven optimum of a problem that has one.
 * @throws where the solver fails
 */
export function solvePath(problem: PathProblem, solver: Solver): Point {
  const program = createProgram(problem)
  const limits: Limit[] = []
  const optimum = (costs: readonly number[], slack: number): Point => {
    const point = findPoint(problem, program, limits, costs, solver)
    if (!point) throw new Error('the solver found no proven optimum')
    const most = sumAt(costs, point) + slack
    limits.push({ costs, most })
    program.rows.push(rowOf(costs, NEGATIVE_INFINITY, most))
    return point
  }
  const efforts = problem.choices.map(({ effort }) => effort)
  const { costs, slack } = wholeCosts(perColumn(problem, efforts))
  optimum(costs, slack)
  const counts = [...efforts.map(() => 0), ...efforts.map(() => 1)]
  const fewest = optimum(counts, 0.5)
  const courtesy: Solver = (asked) => solver(asked, COURTESY_NODES)
  return findPoint(problem, program, limits, relievingCosts(problem), courtesy) ?? fewest
}

/** The best point by some costs, read exactly; null where the solver proves none. */
function findPoint(
  problem: PathProblem,
  program: Program,
  limits: readonly Limit[],
  costs: readonly number[],
  solver: Solver,
): Point | null {
  const seen = new Set<string>()
  for (;;) {
    program.costs = program.lower.map((_, column) => costs[column] ?? 0)
    const values = solver(program)
    if (!values) return null
    const point = pointOf(problem, values)
    const [short] = shortAt(problem, point)
    const isTooDear = limits.some((limit) => sumAt(limit.costs, point) > limit.most)
    if (short === undefined && !isTooDear) return point
    if (seen.has(String(point))) throw new Error('the solver breaks a constraint of whole numbers')
    seen.add(String(point))
    if (short !== undefined) demandHigher(problem, program, point, short)
    else demandLower(problem, program, point)
  }
}

/** A point is short in a dimension, and so is every one that is nowhere higher there: some choice has to go further. */
function demandHigher({ choices }: PathProblem, program: Program, point: Point, dimension: number): void {
  demandOne(program, (addSwitch) => {
    for (const [index, { levels, weights }] of choices.entries()) {
      const next = (point[index] ?? 0) + 1
      if (next >= levels.length || !weights[dimension]) continue
      const values = [1, -next]
      program.rows.push({ columns: [index, addSwitch()], values, lower: 0, upper: POSITIVE_INFINITY })
    }
  })
}

/** A point is too dear, and so is every one that is nowhere lower: some choice has to stay below. */
function demandLower({ choices }: PathProblem, program: Program, point: Point): void {
  demandOne(program, (addSwitch) => {
    for (const [index, { levels, least }] of choices.entries()) {
      const step = point[index] ?? 0
      if (step <= least) continue
      const top = levels.length - 1
      const values = [1, top - step + 1]
      program.rows.push({ columns: [index, addSwitch()], values, lower: 0, upper: top })
    }
  })
}

/** Adds columns of 0 or 1, each of which switches one demand on, and the row that at least one is on. */
function demandOne(program: Program, addDemands: (addSwitch: () => number) => void): void {
  const switches: number[] = []
  addDemands(() => {
    program.upper.push(1)
    const column = program.lower.push(0) - 1
    switches.push(column)
    return column
  })
  program.rows.push({ columns: switches, values: switches.map(() => 1), lower: 1, upper: POSITIVE_INFINITY })
}

/** A reward for each level: what it adds to a dimension's score, times how far that dimension is below its threshold now. */
function relievingCosts(problem: PathProblem): number[] {
  const { choices, minDimensionScore } = problem
  const start = choices.map(() => 0)
  const worth = scoresAt(problem, start).map((score, dimension) => {
    const total = choices.reduce((sum, { weights }) => sum + (weights[dimension] ?? 0), 0)
    return score === null ? 0 : Math.max(minDimensionScore - score, 0) / total
  })
  const rewards = choices.map(({ weights }) => {
    return -weights.reduce((sum, weight, dimension) => sum + weight * (worth[dimension] ?? 0), 0)
  })
  return perColumn(problem, rewards)
}
