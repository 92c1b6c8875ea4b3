import type { Action, Plan } from '../model/plan'

/** A plan whose actions name indicators as `rename` says; where two become one, it is named once and rises to the higher level. */
export function renameIndicators(plan: Plan, rename: (id: string) => string): Plan {
  return { ...plan, actions: plan.actions.map((action) => renamed(action, rename)) }
}

function renamed(action: Action, rename: (id: string) => string): Action {
  if (action.indicators.every((id) => rename(id) === id)) return action
  const next = { ...action, indicators: [...new Set(action.indicators.map(rename))] }
  if (!action.toLevel) return next
  const toLevel = new Map<string, number>()
  for (const [id, level] of Object.entries(action.toLevel)) {
    toLevel.set(rename(id), Math.max(level, toLevel.get(rename(id)) ?? 0))
  }
  return { ...next, toLevel: Object.fromEntries(toLevel) }
}
