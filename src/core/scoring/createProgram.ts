import type { Program, ProgramRow } from './loadSolver'
import { type PathProblem, type Point, scoresAt, shortAt } from './pathProblem'
import { TOLERANCE } from './tolerance'

/** Scores count in thousandths of a point, so that the solver's own tolerance of 1e-6 is 1e-9 points. */
const SCALE = 1000
const { POSITIVE_INFINITY } = Number

/**
 * The question as a program in whole numbers: one column a choice for the steps it rises, then one a choice that is 1 where it rises at
 * all, then those that rows ask for later. Costs are left to the one who asks (method.md §7).
 */
export function createProgram(problem: PathProblem): Program {
  const { choices } = problem
  const tops = choices.map(({ levels }) => levels.length - 1)
  const program: Program = {
    costs: [],
    lower: [...choices.map(({ least }) => least), ...choices.map(() => 0)],
    upper: [...tops, ...choices.map(() => 1)],
    rows: [],
  }
  for (const [index, top] of tops.entries()) {
    const columns = [choices.length + index, index]
    program.rows.push({ columns, values: [top, -1], lower: 0, upper: POSITIVE_INFINITY })
    if (unevenness(problem, index) !== 0) program.rows.push({ columns, values: [-1, 1], lower: 0, upper: top })
  }
  const start = choices.map(() => 0)
  for (const dimension of shortAt(problem, start)) program.rows.push(scoreRow(problem, dimension, start))
  return program
}

/** What has to be added to one dimension's score. It lets a hair's breadth too much pass, never too little: see `solvePath`. */
function scoreRow(problem: PathProblem, dimension: number, start: Point): ProgramRow {
  const { choices, max, minDimensionScore } = problem
  const total = choices.reduce((sum, { weights }) => sum + (weights[dimension] ?? 0), 0)
  const worth = choices.map(({ weights }) => (SCALE * 100 * (weights[dimension] ?? 0)) / (max * total))
  const missing = minDimensionScore - (scoresAt(problem, start)[dimension] ?? 0)
  return rowOf(perColumn(problem, worth), SCALE * (missing - 2 * TOLERANCE), POSITIVE_INFINITY)
}

/** The row that holds Σ values · columns between two bounds; values of 0 are left out. */
export function rowOf(values: readonly number[], lower: number, upper: number): ProgramRow {
  const columns = values.flatMap((value, column) => (value === 0 ? [] : [column]))
  return { columns, values: columns.map((column) => values[column] ?? 0), lower, upper }
}

/** Values of one level up, by choice, as values by column: their sum over a point is the value of all that it rises. */
export function perColumn(problem: PathProblem, values: readonly number[]): number[] {
  return [...values, ...values.map((value, index) => value * unevenness(problem, index))]
}

/** Values by column, summed over a point. */
export function sumAt(values: readonly number[], point: Point): number {
  return point.reduce((sum, step, index) => {
    return step > 0 ? sum + step * (values[index] ?? 0) + (values[point.length + index] ?? 0) : sum
  }, 0)
}

/** By how much the first step differs from one level, where what counts today lies between two levels. */
function unevenness({ choices }: PathProblem, index: number): number {
  const [from = 0, next = from + 1] = choices[index]?.levels ?? []
  return next - from - 1
}

/** The point that a solution stands for. */
export function pointOf({ choices }: PathProblem, values: ArrayLike<number>): Point {
  return choices.map((_, index) => Math.round(values[index] ?? 0))
}
