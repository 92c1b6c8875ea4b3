// The headline is a geometric mean: not linear, but its logarithm is a concave sum. So the program asks of a relaxation, straight lines that lie
// above the logarithm, and learns more lines (and what they cannot tell) wherever the engine's own headline falls short of its answer.

import type { Guidebook } from '../../model/guidebook'
import { recordOf } from '../../model/recordOf'
import type { ScorableAssessment } from '../../model/scores'
import { headlineOf } from '../score/headlineOf'
import { scoreAssessment } from '../score/scoreAssessment'
import { isBelow } from '../score/tolerance'
import { createPathProblem, type PathOptions } from './createPathProblem'
import { addColumn, createProgram, HAIR, rowOf, SCALE, scorePerStep, scoreToday } from './createProgram'
import { describePath, type Path } from './describePath'
import { loadSolver, type Program, type ProgramRow, type Solver } from './loadSolver'
import { highestPoint, type PathProblem, type Point, scoresAt } from './pathProblem'
import { type Demand, solvePath } from './solvePath'

/** A way to a headline. `dimensions` are the in-scope scores at its end. */
export type HeadlinePath = Path & { headline: number }

/** Each line touches the logarithm at so many times the score of the one before: at most 0.7 % above it between two. */
const SPREAD = 1.25
const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number

/**
 * The least effort by which the headline reaches a value, among equals the fewest indicators: a proven optimum. Any indicator in scope may
 * change; an unanswered one counts as level 0, and all are taken as answered at the end. Where the headline is there already the path is empty.
 * @param value 0–100
 * @throws (rejects) RangeError where nothing that may change leads there
 *
 * Source: method.md §4; outer approximation after Duran & Grossmann (1986), Mathematical Programming 36.
 */
export async function headlinePath(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  value: number,
  options: PathOptions = {},
  solver: () => Promise<Solver> = loadSolver,
): Promise<HeadlinePath> {
  const today = scoreAssessment(guidebook, assessment)[options.target ?? 'claimed']
  if (today.headline !== null && !isBelow(today.headline, value)) {
    const scores = recordOf(guidebook.dimensions, (id) => today.dimensions[id]?.score ?? null)
    return { changes: [], effort: 0, dimensions: scores, headline: today.headline }
  }
  const declared = guidebook.phases.findIndex(({ id }) => id === assessment.phase)
  const problem = createPathProblem(guidebook, assessment, (phase) => phase <= declared, value, options)
  const headlineAt = (point: Point) => readHeadline(guidebook, problem, point)
  const start = problem.choices.map(() => 0)
  const highest = headlineAt(highestPoint(problem))
  if (highest === null || isBelow(highest, value)) {
    throw new RangeError(`no path: the headline can reach ${highest}, asked for is ${value}`)
  }
  const isThere = (point: Point) => !isBelow(headlineAt(point) ?? NEGATIVE_INFINITY, value)
  const describe = (point: Point) => ({
    ...describePath(guidebook, problem, point),
    headline: headlineAt(point) ?? NEGATIVE_INFINITY,
  })
  if (isThere(start)) return describe(start)
  const program = createProgram(problem)
  const demand = headlineDemand(guidebook, problem, program, isThere)
  return describe(solvePath(problem, program, [demand], [], await solver()))
}

function readHeadline(guidebook: Guidebook, problem: PathProblem, point: Point): number | null {
  const scores = scoresAt(problem, point)
  const slices = recordOf(guidebook.dimensions, (_, index) => {
    const score = scores[index] ?? null
    const count = score === null ? 0 : 1
    return { score, coverage: null, answered: count, applicable: count }
  })
  return headlineOf(guidebook, slices)
}

/** That the headline reaches the value: as a sum of scores, or of lines above their logarithms. */
function headlineDemand(
  guidebook: Guidebook,
  problem: PathProblem,
  program: Program,
  isMet: (point: Point) => boolean,
): Demand {
  const parts = partsOf(guidebook, problem)
  if (guidebook.scoring.aggregation === 'arithmetic') {
    const added = parts.map(({ dimension, weight }) => scorePerStep(problem, dimension).map((value) => weight * value))
    const values = (added[0] ?? []).map((_, column) => added.reduce((sum, own) => sum + SCALE * (own[column] ?? 0), 0))
    const today = parts.reduce((sum, { dimension, weight }) => sum + weight * (scoreToday(problem, dimension) ?? 0), 0)
    return {
      isMet,
      remedy: 'higher',
      rows: [rowOf(values, SCALE * (problem.threshold - today - HAIR), POSITIVE_INFINITY)],
    }
  }
  const columns = parts.map(({ dimension }) => addLogarithm(problem, program, dimension))
  const values = parts.map(({ weight }) => weight)
  const lower = SCALE * Math.log(problem.threshold - HAIR) - SCALE * HAIR
  const sum = { columns: columns.map(({ logarithm }) => logarithm), values, lower, upper: POSITIVE_INFINITY }
  const lines: ProgramRow[] = []
  for (let touch = Math.E; touch < 100 * SPREAD; touch *= SPREAD) {
    lines.push(...columns.map((column) => lineAbove(column, touch)))
  }
  const learn = (point: Point) => {
    const scores = scoresAt(problem, point)
    return parts.flatMap(({ dimension }, index) => {
      const column = columns[index]
      return column ? [lineAbove(column, Math.max(scores[dimension] ?? 0, Math.E))] : []
    })
  }
  return { isMet, remedy: 'higher', rows: [sum, ...lines], learn }
}

/** Dimensions in which anything applies, and their weights, which sum to 1 (method.md §4). */
function partsOf(guidebook: Guidebook, problem: PathProblem): { dimension: number; weight: number }[] {
  const present = guidebook.dimensions.flatMap(({ id }, dimension) => {
    const weight = guidebook.scoring.dimensionWeights[id] ?? 0
    return scoreToday(problem, dimension) === null ? [] : [{ dimension, weight }]
  })
  const total = present.reduce((sum, { weight }) => sum + weight, 0)
  return present.map(({ dimension, weight }) => ({ dimension, weight: weight / total }))
}

type Logarithm = { score: number; logarithm: number }

/** Columns of a dimension's score, no more than the steps give, and of what counts for its logarithm. */
function addLogarithm(problem: PathProblem, program: Program, dimension: number): Logarithm {
  const score = addColumn(program, 0, SCALE * 100, false)
  const logarithm = addColumn(program, 0, SCALE * Math.log(100), false)
  const values = scorePerStep(problem, dimension).map((value) => SCALE * value)
  const row = rowOf(values, -SCALE * (scoreToday(problem, dimension) ?? 0), POSITIVE_INFINITY)
  program.rows.push({ ...row, columns: [...row.columns, score], values: [...row.values, -1] })
  return { score, logarithm }
}

/**
 * The line that touches the logarithm at a score: ln s ≤ ln touch + (s − touch) / touch. Scores below 1 count as 1, whose logarithm is 0;
 * from e on the line lies above that too, since it passes through the origin or above it.
 */
function lineAbove({ score, logarithm }: Logarithm, touch: number): ProgramRow {
  const upper = SCALE * (Math.log(touch) - 1 + HAIR)
  return { columns: [logarithm, score], values: [1, -1 / touch], lower: NEGATIVE_INFINITY, upper }
}
