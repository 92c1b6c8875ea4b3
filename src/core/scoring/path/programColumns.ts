// How the choices of a problem lie in the columns of a program. Where all steps of a choice are alike, one column counts them and a second is 1
// where there are any: a solver branches on far fewer columns so. Else each step has a column, 1 where it is taken.

import { isSame } from '../score/tolerance'
import type { PathChoice, PathProblem, Point } from './pathProblem'

/** The columns of one choice: from `first`, `width` of them, for `top` steps. */
export type Block = { first: number; width: number; top: number; isCounted: boolean }

/** Blocks of all choices, in order. */
export function blocksOf({ choices }: PathProblem): Block[] {
  let next = 0
  return choices.map((choice) => {
    const top = choice.ends.length - 1
    const isCounted = top > 1 && isEven(choice)
    const block = { first: next, width: isCounted ? 2 : top, top, isCounted }
    next += block.width
    return block
  })
}

/** Whether every step costs, counts and serves the gate as much as any other. */
function isEven({ levels, costs, demanded, least }: PathChoice): boolean {
  const isLine = (figures: readonly number[]) =>
    figures
      .slice(2)
      .every((figure, step) => isSame(figure - (figures[step + 1] ?? 0), (figures[1] ?? 0) - (figures[0] ?? 0)))
  return isLine(levels) && isLine(costs) && (levels[least] ?? 0) >= demanded
}

/** What each step adds to a figure that every choice has at every end, by column. */
export function perStep(
  problem: PathProblem,
  figureOf: (choice: PathChoice, position: number, index: number) => number,
): number[] {
  return blocksOf(problem).flatMap(({ width, top, isCounted }, index) => {
    const choice = problem.choices[index]
    const added = (step: number) => (choice ? figureOf(choice, step, index) - figureOf(choice, step - 1, index) : 0)
    // A solver takes no coefficients that are nothing but rounding noise.
    if (isCounted) return [added(top), isSame(added(1), added(top)) ? 0 : added(1) - added(top)]
    return Array.from({ length: width }, (_, step) => added(step + 1))
  })
}

/** Values by column, summed over a point. */
export function sumAt(problem: PathProblem, values: readonly number[], point: Point): number {
  let sum = 0
  for (const [index, { first, isCounted }] of blocksOf(problem).entries()) {
    const steps = point[index] ?? 0
    if (steps === 0) continue
    if (isCounted) sum += steps * (values[first] ?? 0) + (values[first + 1] ?? 0)
    else for (let step = 0; step < steps; step++) sum += values[first + step] ?? 0
  }
  return sum
}

/** The point that a solution stands for. */
export function pointOf(problem: PathProblem, values: ArrayLike<number>): Point {
  return blocksOf(problem).map(({ first, width, isCounted }) => {
    let steps = 0
    const end = first + (isCounted ? 1 : width)
    for (let column = first; column < end; column++) steps += Math.round(values[column] ?? 0)
    return steps
  })
}
