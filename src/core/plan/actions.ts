import { nextSteps } from '../findings/nextSteps'
import type { ReportInput } from '../findings/ReportInput'
import type { Indicator } from '../model/guidebook'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { actionsOf, isOpen } from './changePlan'

/** `reached`: the target is; `overdue`: it is not and its day is past; `planned`: it has a target, an owner or a day; `proposed`: nobody took it on yet. */
export type ActionStatus = 'reached' | 'overdue' | 'planned' | 'proposed'

/** What is to be done about one indicator. `step`: the content's words for the next level up; null where an answer has to be found, or none is left. */
export type IndicatorAction = {
  indicator: Indicator
  level: number | null
  target: number | null
  owner: string | null
  due: string | null
  step: string | null
  status: ActionStatus
}

/** All that is to be done, by indicator: what was taken on, by its day and then in guidebook order; then what blocks or stands low and neither a target nor the plan takes on, in order of weight. */
export function actions(
  input: Pick<ReportInput, 'guidebook' | 'assessment' | 'scores' | 'texts' | 'generatedOn'>,
): IndicatorAction[] {
  const all = consideredIndicators(input.guidebook, input.assessment.scope).map((indicator) => action(input, indicator))
  const planned = all.filter(({ status }) => status !== 'proposed')
  const open = new Map(all.filter(({ status }) => status === 'proposed').map((entry) => [entry.indicator.id, entry]))
  const moved = new Set(
    actionsOf(input.assessment)
      .filter(isOpen)
      .flatMap(({ indicators }) => indicators),
  )
  const proposed = nextSteps(input).flatMap(({ indicator }) =>
    moved.has(indicator.id) ? [] : (open.get(indicator.id) ?? []),
  )
  return [...planned.sort((a, b) => compareDays(a.due, b.due)), ...proposed]
}

function action(
  { guidebook, assessment, texts, generatedOn }: Parameters<typeof actions>[0],
  indicator: Indicator,
): IndicatorAction {
  const answer = assessment.answers[indicator.id]
  const level = answeredLevel(answer, guidebook)
  const target = answer?.target ?? null
  const owner = answer?.owner?.trim() || null
  const due = answer?.due ?? null
  const step = level === null ? null : (texts.indicators[indicator.id]?.steps[level] ?? null)
  const isTaken = target !== null || owner !== null || due !== null
  const isReached = target !== null && level !== null && level >= target
  const isLate = due !== null && due < generatedOn.slice(0, 10)
  const status = !isTaken ? 'proposed' : isReached ? 'reached' : isLate ? 'overdue' : 'planned'
  return { indicator, level, target, owner, due, step, status }
}

/** Days in ISO 8601, those without one last. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
