/** Comparisons of scores and coverages with thresholds, and ties, hold within this much, so that 49.999999999999996 is 50 (method.md). */
export const TOLERANCE = 1e-9

/** Whether a figure lies below a threshold, beyond rounding noise. */
export function isBelow(value: number, threshold: number): boolean {
  return value < threshold - TOLERANCE
}

/** Whether two figures are the same but for rounding noise. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE
}
