import type { Action, ActionId } from '../model/plan'

/**
 * The circle of dependencies that an action stands in: its id, then what it waits for step by step, back to but without itself; null where there is none.
 * The shortest such circle. Takes time linear in the number of dependencies.
 *
 * @param dependsOn what the action would depend on; by default what it does depend on
 */
export function findCycle(
  actions: readonly Action[],
  id: ActionId,
  dependsOn: readonly ActionId[] = actions.find((action) => action.id === id)?.dependsOn ?? [],
): ActionId[] | null {
  const awaited = new Map(actions.map((action) => [action.id, action.dependsOn ?? []]))
  awaited.set(id, [...dependsOn])
  const reachedFrom = new Map<ActionId, ActionId>()
  const queue = [id]
  for (const current of queue) {
    for (const next of awaited.get(current) ?? []) {
      if (next === id) return wayTo(current, id, reachedFrom)
      if (reachedFrom.has(next)) continue
      reachedFrom.set(next, current)
      queue.push(next)
    }
  }
  return null
}

function wayTo(last: ActionId, first: ActionId, reachedFrom: ReadonlyMap<ActionId, ActionId>): ActionId[] {
  const way = [last]
  for (let at = last; at !== first; ) {
    at = reachedFrom.get(at) ?? first
    way.unshift(at)
  }
  return way
}
