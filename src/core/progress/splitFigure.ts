import { TOLERANCE } from '../scoring/score/tolerance'
import { CAUSES, type Cause, type Stage } from './createStages'

/**
 * One figure of two assessments (a score 0–100, or null where there is none), and where the difference comes from. `change` and `parts`
 * are null where either figure is; else the parts add up to the change (within rounding of doubles, 1e-9).
 */
export type Split = {
  from: number | null
  to: number | null
  change: number | null
  parts: Readonly<Record<Cause, number>> | null
}

/**
 * Splits the change of a figure by cause: the part of a cause is what its step alone adds to the figure, the steps before it having been
 * taken and the later ones not. So the parts depend on the order of `CAUSES`, and their sum does not. Where a figure has no value after a step,
 * that step's part is 0 and falls to the next step that gives one.
 *
 * @param read the figure at one stage
 */
export function splitFigure(stages: readonly Stage[], read: (stage: Stage) => number | null): Split {
  const values = stages.map(read)
  const from = values[0] ?? null
  const to = values.at(-1) ?? null
  if (from === null || to === null) return { from, to, change: null, parts: null }
  const parts: Record<Cause, number> = { edition: 0, reach: 0, answered: 0, lapsed: 0, level: 0, evidence: 0 }
  let last = from
  for (const [index, { cause }] of stages.entries()) {
    const value = values[index] ?? last
    if (cause !== null) parts[cause] = value - last
    last = value
  }
  return { from, to, change: to - from, parts }
}

/** The causes that move any of these figures by more than a rounding error, in order. */
export function causesOf(splits: readonly Split[]): Cause[] {
  return CAUSES.filter((cause) => splits.some(({ parts }) => parts !== null && Math.abs(parts[cause]) > TOLERANCE))
}
