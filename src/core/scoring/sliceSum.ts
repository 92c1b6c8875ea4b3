import type { Slice } from '../model/scores'
import { NOT_APPLICABLE, UNANSWERED } from './readAnswers'

/** Running sums of one slice (method.md §3). */
export type SliceSum = {
  points: number
  answeredWeight: number
  applicableWeight: number
  answered: number
  applicable: number
}

/** An empty sum. */
export function createSum(): SliceSum {
  return { points: 0, answeredWeight: 0, applicableWeight: 0, answered: 0, applicable: 0 }
}

/** Adds one indicator of weight u (weight × membership) and level, or one of the markers for none. Weight 0 adds nothing. */
export function addToSum(sum: SliceSum, weight: number, level: number): void {
  if (!(weight > 0) || level === NOT_APPLICABLE) return
  sum.applicableWeight += weight
  sum.applicable += 1
  if (level === UNANSWERED) return
  sum.answeredWeight += weight
  sum.answered += 1
  sum.points += weight * level
}

/** The slice of a sum: score 0–100 and coverage 0–1, null where nothing is answered or nothing applies. */
export function toSlice(sum: SliceSum | undefined, max: number): Slice {
  if (!sum) return { score: null, coverage: null, answered: 0, applicable: 0 }
  return {
    score: sum.answered > 0 ? (100 * sum.points) / (max * sum.answeredWeight) : null,
    coverage: sum.applicable > 0 ? sum.answeredWeight / sum.applicableWeight : null,
    answered: sum.answered,
    applicable: sum.applicable,
  }
}
