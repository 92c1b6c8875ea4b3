import type { Answer } from '../model/assessment'
import type { Indicator } from '../model/guidebook'
import { answerState } from '../questionnaire/answerState'
import { answeredLevel } from './answeredLevel'
import type { ReportInput } from './ReportInput'

/** One indicator whose answer is not what it was. Levels are null where there is none (not answered, unknown, does not apply). */
export type Change = { indicator: Indicator; before: Answer | undefined; now: Answer | undefined }

/** Why figures of two assessments do not compare one to one. */
export type Mismatch = 'scope' | 'phase' | 'edition' | 'later'

/** Indicators whose level, state or evidence differs between the two assessments, in guidebook order. */
export function changedIndicators(
  { guidebook, assessment }: Pick<ReportInput, 'guidebook' | 'assessment'>,
  earlier: ReportInput['assessment'],
): Change[] {
  return guidebook.indicators.flatMap((indicator) => {
    const before = earlier.answers[indicator.id]
    const now = assessment.answers[indicator.id]
    const told = (answer: Answer | undefined) => {
      const level = answeredLevel(answer, guidebook.scale.max)
      const state = answerState(answer)
      const basic = state === 'unexplained' ? 'na' : state
      return `${level ?? basic} ${level === null ? '' : (answer?.evidence ?? 'none')}`
    }
    return told(before) === told(now) ? [] : [{ indicator, before, now }]
  })
}

/** What to keep in mind when the two are compared. */
export function mismatches(
  { guidebook, assessment }: Pick<ReportInput, 'guidebook' | 'assessment'>,
  earlier: ReportInput['assessment'],
): Mismatch[] {
  const edition = earlier.guidebook.id !== guidebook.id || earlier.guidebook.version !== guidebook.version
  return [
    ...(earlier.scope === assessment.scope ? [] : (['scope'] as const)),
    ...(earlier.phase === assessment.phase ? [] : (['phase'] as const)),
    ...(edition ? (['edition'] as const) : []),
    ...(earlier.date > assessment.date ? (['later'] as const) : []),
  ]
}
