import type { Answer } from '../model/assessment'

/** How far an answer has come: `open` (nothing chosen), `unknown`, `na`, `unexplained` (does not apply, but no reason given) or `level`. */
export type AnswerState = 'open' | 'unknown' | 'na' | 'unexplained' | 'level'

/** The state of one answer, as the screen and the report tell it. */
export function answerState(answer: Answer | undefined): AnswerState {
  const level = answer?.level
  if (level === undefined || level === null) return 'open'
  if (level === 'unknown') return 'unknown'
  if (level === 'na') return answer?.note?.trim() ? 'na' : 'unexplained'
  return 'level'
}
