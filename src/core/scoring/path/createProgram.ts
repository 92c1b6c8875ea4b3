import { TOLERANCE } from '../../../figure/rounding'
import type { Program, ProgramRow } from './loadSolver'
import { type PathChoice, type PathProblem, type Point, scoresAt, worthIn } from './pathProblem'
import { blocksOf, perStep } from './programColumns'

/** Figures count in thousandths, so that the solver's own tolerance of 1e-6 is 1e-9. */
export const SCALE = 1000
/** What a row lets pass too much, never too little: points are read exactly after, see `solvePath`. */
export const HAIR = 2 * TOLERANCE
const { POSITIVE_INFINITY } = Number

/** The question as a program: how its columns hang together. Costs and conditions are left to the one who asks. */
export function createProgram(problem: PathProblem): Program {
  const program: Program = { costs: [], lower: [], upper: [], isWhole: [], rows: [] }
  for (const [index, { top, isCounted }] of blocksOf(problem).entries()) {
    const least = problem.choices[index]?.least ?? 0
    if (isCounted) addCount(program, least, top)
    else addChain(program, least, top)
  }
  return program
}

/** One column for the steps, and one that is 1 where there are any. */
function addCount(program: Program, least: number, top: number): void {
  const steps = addColumn(program, least, top)
  const any = addColumn(program, 0, 1)
  program.rows.push({ columns: [any, steps], values: [top, -1], lower: 0, upper: POSITIVE_INFINITY })
}

/** A column for each step, which is taken only after the one before. */
function addChain(program: Program, least: number, top: number): void {
  for (let step = 1; step <= top; step++) {
    const column = addColumn(program, step <= least ? 1 : 0, 1)
    if (step > 1) program.rows.push({ columns: [column - 1, column], values: [1, -1], lower: 0, upper: 1 })
  }
}

/** Adds a column between two bounds and returns its position. */
export function addColumn(program: Program, lower: number, upper: number, isWhole = true): number {
  program.isWhole.push(isWhole)
  program.lower.push(lower)
  return program.upper.push(upper) - 1
}

/** The row that holds Σ values · columns between two bounds; values of 0 are left out. */
export function rowOf(values: readonly number[], lower: number, upper: number): ProgramRow {
  const columns = values.flatMap((value, column) => (value === 0 ? [] : [column]))
  return { columns, values: columns.map((column) => values[column] ?? 0), lower, upper }
}

/** Points that each step adds to the score of one dimension, by column. */
export function scorePerStep(problem: PathProblem, dimension: number): number[] {
  const worth = worthIn(problem, dimension)
  return perStep(problem, ({ levels }, position, index) => (levels[position] ?? 0) * (worth[index] ?? 0))
}

/** Score of one dimension where every choice stands today; null where nothing counts in it. */
export function scoreToday(problem: PathProblem, dimension: number): number | null {
  const today = problem.choices.map(() => 0)
  return scoresAt(problem, today)[dimension] ?? null
}

/**
 * Demands that some choice goes further than at a point, or stays below it.
 * @param isMeant which choices can make a difference
 */
export function demandElsewhere(
  problem: PathProblem,
  program: Program,
  point: Point,
  direction: 'higher' | 'lower',
  isMeant: (choice: PathChoice) => boolean,
): void {
  const switches: number[] = []
  const demand = (column: number, factor: number, upper: number) => {
    const own = addColumn(program, 0, 1)
    switches.push(own)
    program.rows.push({ columns: [column, own], values: [1, factor], lower: 0, upper })
  }
  for (const [index, { first, top, isCounted }] of blocksOf(problem).entries()) {
    const choice = problem.choices[index]
    const step = point[index] ?? 0
    if (!choice || !isMeant(choice)) continue
    if (direction === 'higher' && step < top) {
      if (isCounted) demand(first, -(step + 1), POSITIVE_INFINITY)
      else demand(first + step, -1, POSITIVE_INFINITY)
    }
    if (direction === 'lower' && step > choice.least) {
      if (isCounted) demand(first, top - step + 1, top)
      else demand(first + step - 1, 1, 1)
    }
  }
  program.rows.push({ columns: switches, values: switches.map(() => 1), lower: 1, upper: POSITIVE_INFINITY })
}
