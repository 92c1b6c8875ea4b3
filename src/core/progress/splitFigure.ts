import { TOLERANCE, wholePoints } from '../../figure/rounding'
import { formatDelta } from '../texts/formatScore'
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

/**
 * A split in whole points, as it is shown: the parts add up to the difference of the two figures as they are shown. Each part is rounded
 * down or up, those with the largest remainder up (largest remainder method; ties in the order of causes); a part of 0 stays 0. Null where the
 * split has no parts.
 */
export function wholeParts({ from, to, parts }: Split): Readonly<Record<Cause, number>> | null {
  if (from === null || to === null || parts === null) return null
  const shown: Record<Cause, number> = { edition: 0, reach: 0, answered: 0, lapsed: 0, level: 0, evidence: 0 }
  const moving = CAUSES.filter((cause) => Math.abs(parts[cause]) > TOLERANCE)
  for (const cause of moving) shown[cause] = Math.floor(parts[cause] + TOLERANCE)
  const remainder = (cause: Cause) => parts[cause] - shown[cause]
  const byRemainder = moving.toSorted((a, b) => remainder(b) - remainder(a))
  let left = wholePoints(to) - wholePoints(from) - moving.reduce((sum, cause) => sum + shown[cause], 0)
  for (const cause of byRemainder) {
    if (left <= 0) break
    shown[cause] += 1
    left -= 1
  }
  return shown
}

/** One whole part as text, signed: `+3`, `−2`, `0`; `–` where there are none. */
export function formatPart(parts: Readonly<Record<Cause, number>> | null, cause: Cause): string {
  return formatDelta(parts === null ? null : 0, parts?.[cause] ?? null)
}
