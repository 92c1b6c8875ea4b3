// The question of method.md §7 as plain figures, and the exact reading of any answer to it. The sums run in the same order as the
// engine's, so that what passes here is what `scoreAssessment` calls open.
import type { IndicatorId } from '../model/guidebook'
import { isBelow } from './tolerance'

/** What may become of one indicator. */
export type PathChoice = {
  indicator: IndicatorId
  /** For one level up; above 0. */
  effort: number
  /** Levels at which it may end, ascending: where it stands, then every whole level above. */
  levels: number[]
  /** The lowest of `levels` (by position) that the gate allows: above 0 for a critical indicator that has to rise. */
  least: number
  /** What it weighs in each dimension, in guidebook order; 0 where it does not count. */
  weights: number[]
}

export type PathProblem = {
  /** The phase's considered, applicable indicators, in guidebook order. */
  choices: PathChoice[]
  /** How many dimensions there are. */
  dimensions: number
  /** The highest level of the scale. */
  max: number
  minDimensionScore: number
}

/** One answer: for each choice a position in its `levels`. */
export type Point = readonly number[]

/** Scores in each dimension at a point, all indicators answered; null where nothing counts in a dimension. */
export function scoresAt({ choices, dimensions, max }: PathProblem, point: Point): (number | null)[] {
  return Array.from({ length: dimensions }, (_, dimension) => {
    let points = 0
    let total = 0
    for (const [index, { levels, weights }] of choices.entries()) {
      const weight = weights[dimension] ?? 0
      points += weight * (levels[point[index] ?? 0] ?? 0)
      total += weight
    }
    return total > 0 ? (100 * points) / (max * total) : null
  })
}

/** Positions of the dimensions whose score at a point is below the threshold. */
export function shortAt(problem: PathProblem, point: Point): number[] {
  const scores = scoresAt(problem, point)
  return scores.flatMap((score, dimension) =>
    score !== null && isBelow(score, problem.minDimensionScore) ? [dimension] : [],
  )
}

/** Whether the gate is open at a point that leaves no critical indicator below its `least`. */
export function isOpenAt(problem: PathProblem, point: Point): boolean {
  return shortAt(problem, point).length === 0
}

/** Σ effort × levels risen. */
export function effortOf({ choices }: PathProblem, point: Point): number {
  return choices.reduce((sum, { effort, levels }, index) => {
    return sum + effort * ((levels[point[index] ?? 0] ?? 0) - (levels[0] ?? 0))
  }, 0)
}
