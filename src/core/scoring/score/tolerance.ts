import { TOLERANCE } from '../../../figure/rounding'

/** Whether a figure lies below a threshold, beyond rounding noise. */
export function isBelow(value: number, threshold: number): boolean {
  return value < threshold - TOLERANCE
}

/** Whether two figures are the same but for rounding noise. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE
}
