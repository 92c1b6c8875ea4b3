// What may change on a way to a goal as plain figures, and the exact reading of any answer. The sums run in the same order as the engine's,
// so that what passes here is what `scoreAssessment` calls open.
import type { Evidence } from '../../model/evidence'
import type { IndicatorId } from '../../model/guidebook'
import { isBelow } from '../score/tolerance'

/** Where an indicator stands: its level, and the evidence where that is to be gathered too. */
export type PathEnd = { level: number; evidence?: Evidence }

/** What may become of one indicator. `ends`, `levels` and `costs` are as long as each other and begin with where it stands. */
export type PathChoice = {
  indicator: IndicatorId
  /** Where it may end. */
  ends: PathEnd[]
  /** The level that counts at each end, ascending; as evidenced, no more than the evidence carries. */
  levels: number[]
  /** What it takes to get to each end, ascending from 0. */
  costs: number[]
  /** The level that the gate asks of it: 0 where it is not critical. */
  demanded: number
  /** The first of its ends that is allowed. */
  least: number
  /** What it weighs in each dimension, in guidebook order; 0 where it does not count. */
  weights: number[]
}

export type PathProblem = {
  /** Considered and applicable indicators, in guidebook order. */
  choices: PathChoice[]
  /** How many dimensions there are. */
  dimensions: number
  /** The highest level of the scale. */
  max: number
  /** What every dimension shall reach. */
  threshold: number
}

/** One answer: for each choice a position among its ends. */
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
  return scores.flatMap((score, dimension) => (score !== null && isBelow(score, problem.threshold) ? [dimension] : []))
}

/** Points that a score of one dimension gains with each level of each choice; 0 where it does not count. */
export function worthIn({ choices, max }: PathProblem, dimension: number): number[] {
  const total = choices.reduce((sum, { weights }) => sum + (weights[dimension] ?? 0), 0)
  return choices.map(({ weights }) => (total > 0 ? (100 * (weights[dimension] ?? 0)) / (max * total) : 0))
}

/** The cost of a point. */
export function effortOf({ choices }: PathProblem, point: Point): number {
  return choices.reduce((sum, { costs }, index) => sum + (costs[point[index] ?? 0] ?? 0), 0)
}

/** The point at which every choice is as low, or as high, as it may be. */
export function lowestPoint({ choices }: PathProblem): number[] {
  return choices.map(({ least }) => least)
}
export function highestPoint({ choices }: PathProblem): number[] {
  return choices.map(({ ends }) => ends.length - 1)
}
