// Every change of a plan, as a function from one assessment to the next. Members that this program does not know are kept.

import type { Assessment } from '../model/assessment'
import { isSameValue } from '../model/isSameValue'
import { type Action, type ActionId, PLAN_LIMITS } from '../model/plan'
import type { Rise } from './createActions'

/** The actions of a plan; none where there is no plan yet. */
export function actionsOf({ plan }: Pick<Assessment, 'plan'>): readonly Action[] {
  return plan?.actions ?? NONE
}

const NONE: readonly Action[] = []

/** Takes a way on: the actions join the plan, and each indicator's target becomes the level that it is to rise to, unless it is higher already. */
export function takeOn(assessment: Assessment, rises: readonly Rise[], actions: readonly Action[]): Assessment {
  const answers = { ...assessment.answers }
  for (const { indicator, to } of rises) {
    const answer = Object.hasOwn(answers, indicator) ? answers[indicator] : undefined
    const due = latestDue(actions, indicator)
    const target = Math.max(to, answer?.target ?? to)
    answers[indicator] = { ...answer, target, ...(answer?.due === undefined && due ? { due } : {}) }
  }
  return addActions({ ...assessment, answers }, actions)
}

/** Adds actions whose ids the plan does not have yet, up to the plan's limit. */
export function addActions(assessment: Assessment, actions: readonly Action[]): Assessment {
  const before = actionsOf(assessment)
  const known = new Set(before.map(({ id }) => id))
  const added = actions.filter(({ id }) => !known.has(id)).slice(0, PLAN_LIMITS.actions - before.length)
  return added.length > 0 ? withActions(assessment, [...before, ...added]) : assessment
}

/** Changes members of one action; undefined removes a member. The same assessment where that changes nothing. */
export function changeAction(assessment: Assessment, id: ActionId, patch: ActionPatch): Assessment {
  const before = actionsOf(assessment)
  const action = before.find((known) => known.id === id)
  if (!action) return assessment
  const next = patchAction(action, patch)
  if (isSameValue(next, action)) return assessment
  return withActions(
    assessment,
    before.map((known) => (known === action ? next : known)),
  )
}

/** Takes an action out of the plan, and out of what others depend on. The same assessment where there is no such action. */
export function removeAction(assessment: Assessment, id: ActionId): Assessment {
  const before = actionsOf(assessment)
  const others = before.filter((action) => action.id !== id)
  if (others.length === before.length) return assessment
  return withActions(
    assessment,
    others.map((action) => {
      if (!action.dependsOn?.includes(id)) return action
      const dependsOn = action.dependsOn.filter((other) => other !== id)
      return patchAction(action, { dependsOn: dependsOn.length > 0 ? dependsOn : undefined })
    }),
  )
}

function withActions(assessment: Assessment, actions: readonly Action[]): Assessment {
  return { ...assessment, plan: { ...assessment.plan, actions } }
}

function latestDue(actions: readonly Action[], indicator: string): string | undefined {
  return actions
    .flatMap(({ indicators, due }) => (due !== undefined && indicators.includes(indicator) ? [due] : []))
    .sort()
    .at(-1)
}

/** Changes of an action; undefined removes a member. */
export type ActionPatch = { [K in Exclude<keyof Action, 'id'>]?: Action[K] | undefined }

/** A copy of an action with the changes made. */
export function patchAction(action: Action, patch: ActionPatch): Action {
  const next: Action = { ...action }
  let key: keyof ActionPatch
  for (key in patch) assign(next, key, patch[key])
  return next
}

function assign<K extends keyof ActionPatch>(action: Action, key: K, value: ActionPatch[K]): void {
  if (value === undefined) delete action[key]
  else action[key] = value
}

/** Whether an action is still to be finished: neither done nor dropped. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  switch (status) {
    case 'planned':
    case 'started':
      return true
    case 'done':
    case 'dropped':
      return false
  }
}
