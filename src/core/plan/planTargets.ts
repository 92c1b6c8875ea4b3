import type { Assessment } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import type { Action } from '../model/plan'
import { answeredLevel } from '../report/answeredLevel'

export type TargetFlag = 'overdue' | 'orphaned' | 'noOwner' | 'noDate'

/** What one indicator is to reach, and who does what for it. `reached`: today's level is the target or above. */
export type PlanTarget = {
  indicator: Indicator
  level: number | null
  target: number | null
  owner: string | null
  due: string | null
  /** Actions that move the indicator, dropped ones left out. */
  actions: Action[]
  reached: boolean
  flags: TargetFlag[]
}

/**
 * The indicators that have a target, or an action that moves them, in guidebook order. A target is orphaned where it is not reached and no action
 * moves its indicator; overdue where it is not reached and its day is past.
 *
 * @param today ISO 8601 day
 */
export function planTargets(guidebook: Guidebook, assessment: Assessment, today: string): PlanTarget[] {
  const movers = moversOf(assessment.plan?.actions ?? [])
  return guidebook.indicators.flatMap((indicator) => {
    const entry = planTarget(guidebook, assessment, indicator, movers.get(indicator.id) ?? [], today)
    return entry.target === null && entry.actions.length === 0 ? [] : [entry]
  })
}

/** The actions that move each indicator, by its id. */
function moversOf(actions: readonly Action[]): Map<string, Action[]> {
  const movers = new Map<string, Action[]>()
  for (const action of actions) {
    if (action.status === 'dropped') continue
    for (const id of new Set(action.indicators)) movers.set(id, [...(movers.get(id) ?? []), action])
  }
  return movers
}

function planTarget(
  { scale }: Guidebook,
  { answers }: Assessment,
  indicator: Indicator,
  actions: Action[],
  today: string,
): PlanTarget {
  const answer = Object.hasOwn(answers, indicator.id) ? answers[indicator.id] : undefined
  const level = answeredLevel(answer, scale.max)
  const target = answer?.target ?? null
  const owner = answer?.owner?.trim() || null
  const due = answer?.due ?? null
  const reached = target !== null && level !== null && level >= target
  const flags: TargetFlag[] = []
  if (target !== null && !reached) {
    if (due !== null && due < today) flags.push('overdue')
    if (actions.length === 0) flags.push('orphaned')
    if (owner === null) flags.push('noOwner')
    if (due === null) flags.push('noDate')
  }
  return { indicator, level, target, owner, due, actions, reached, flags }
}
