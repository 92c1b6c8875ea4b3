import type { Assessment } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import type { Action, ActionStatus } from '../model/plan'
import { answeredLevel } from '../questionnaire/answeredLevel'

/** `reached`: at the target or above; `nearer`, `same`, `back`: against the level when it was set; `untold`: no level now. */
export type TargetOutcome = {
  indicator: Indicator
  before: number | null
  target: number
  now: number | null
  /** ISO 8601 day, where one was set. */
  due: string | null
  outcome: 'reached' | 'nearer' | 'same' | 'back' | 'untold'
  /** Not reached although it was due. */
  late: boolean
}

/** An action of the earlier plan and where it stands now; `gone`: no longer in the plan. `late`: due, and neither done nor dropped. */
export type ActionOutcome = { action: Action; now: ActionStatus | 'gone'; late: boolean }

/** What was planned at the earlier assessment, and what has become of it. */
export type PlannedOutcomes = { targets: TargetOutcome[]; actions: ActionOutcome[] }

/**
 * Sets targets and actions of an earlier assessment against the levels and the plan of a later one. Targets in guidebook order, actions in
 * that of the earlier plan; a target that the later edition does not score is left out.
 *
 * @param moved the earlier answers under the ids of the later edition
 * @param on ISO 8601 day on which the later assessment stands
 */
export function plannedOutcomes(
  guidebook: Guidebook,
  moved: Assessment['answers'],
  { earlier, later, on }: { earlier: Assessment; later: Assessment; on: string },
): PlannedOutcomes {
  const targets = guidebook.indicators.flatMap((indicator): TargetOutcome[] => {
    const answer = Object.hasOwn(moved, indicator.id) ? moved[indicator.id] : undefined
    if (answer?.target === undefined) return []
    const { target, due = null } = answer
    const before = answeredLevel(answer, guidebook)
    const now = answeredLevel(later.answers[indicator.id], guidebook)
    const outcome = outcomeOf(before, target, now)
    return [{ indicator, before, target, now, due, outcome, late: outcome !== 'reached' && isPast(due, on) }]
  })
  const after = new Map<string, ActionStatus>((later.plan?.actions ?? []).map(({ id, status }) => [id, status]))
  const actions = (earlier.plan?.actions ?? []).map((action): ActionOutcome => {
    const now = after.get(action.id) ?? 'gone'
    const open = now === 'planned' || now === 'started'
    return { action, now, late: open && isPast(action.due ?? null, on) }
  })
  return { targets, actions }
}

function outcomeOf(before: number | null, target: number, now: number | null): TargetOutcome['outcome'] {
  if (now === null) return 'untold'
  if (now >= target) return 'reached'
  const start = before ?? 0
  if (now === start) return 'same'
  return now > start ? 'nearer' : 'back'
}

function isPast(due: string | null, on: string): boolean {
  return due !== null && due < on
}
