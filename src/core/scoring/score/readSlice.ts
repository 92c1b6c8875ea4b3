import type { Slice } from '../../model/scores'
import type { Tally } from './tallyAnswers'

/** The slice in one cell of the grid: score 0–100 and coverage 0–1, null where nothing is answered or nothing applies (method.md §3). */
export function readSlice({ sums }: Tally, cell: number, points: Float64Array, max: number): Slice {
  const applicable = sums.applicable[cell] ?? 0
  const answered = sums.answered[cell] ?? 0
  const answeredWeight = sums.answeredWeight[cell] ?? 0
  return {
    score: answered > 0 ? (100 * (points[cell] ?? 0)) / (max * answeredWeight) : null,
    coverage: applicable > 0 ? answeredWeight / (sums.applicableWeight[cell] ?? 0) : null,
    answered,
    applicable,
  }
}
