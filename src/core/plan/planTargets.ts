import type { Assessment } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import type { Action } from '../model/plan'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { isOpen } from './changePlan'

/** `short`: its actions name the levels they lead to, and none is the target; `late`: an open action for it ends after its day. */
export type TargetFlag = 'overdue' | 'orphaned' | 'short' | 'late' | 'noOwner' | 'noDate'

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
  guidebook: Guidebook,
  { answers }: Assessment,
  indicator: Indicator,
  actions: Action[],
  today: string,
): PlanTarget {
  const answer = Object.hasOwn(answers, indicator.id) ? answers[indicator.id] : undefined
  const level = answeredLevel(answer, guidebook)
  const target = answer?.target ?? null
  const owner = answer?.owner?.trim() || null
  const due = answer?.due ?? null
  const reached = target !== null && level !== null && level >= target
  const entry = { indicator, level, target, owner, due, actions, reached }
  return { ...entry, flags: target === null || reached ? [] : targetFlags(entry, today) }
}

function targetFlags(entry: Omit<PlanTarget, 'flags'>, today: string): TargetFlag[] {
  const { owner, due, actions } = entry
  const isLate = due !== null && actions.some((action) => isOpen(action) && (action.due ?? due) > due)
  return [
    ...(due !== null && due < today ? ['overdue' as const] : []),
    ...(actions.length === 0 ? ['orphaned' as const] : []),
    ...(fallsShort(entry) ? ['short' as const] : []),
    ...(isLate ? ['late' as const] : []),
    ...(owner === null ? ['noOwner' as const] : []),
    ...(due === null ? ['noDate' as const] : []),
  ]
}

function fallsShort({ indicator, target, actions }: Omit<PlanTarget, 'flags'>): boolean {
  const levels = actions.map(({ toLevel = {} }) =>
    Object.hasOwn(toLevel, indicator.id) ? toLevel[indicator.id] : undefined,
  )
  return levels.length > 0 && levels.every((level) => level !== undefined && level < (target ?? 0))
}
