import type { Action, ActionId } from '../model/plan'
import { isOpen } from './changePlan'
import { findCycle } from './findCycle'

/** What is amiss with one action. `action`: the one that it depends on. */
export type ActionFlag =
  | { kind: 'overdue' }
  | { kind: 'reversed' }
  | { kind: 'noOwner' }
  | { kind: 'noDate' }
  | { kind: 'waitsForLater'; action: ActionId }
  | { kind: 'waitsForDropped'; action: ActionId }
  | { kind: 'waitsForMissing'; action: ActionId }
  | { kind: 'cycle'; through: ActionId[] }
export type ActionFlagKind = ActionFlag['kind']

/**
 * What is amiss with each open action, by its id; done and dropped ones have nothing left to get right, and actions without a fault are absent.
 * Later means: what it depends on is due on or after the day on which it starts, or after its due day where it has no start.
 *
 * @param today ISO 8601 day
 */
export function actionFlags(actions: readonly Action[], today: string): Map<ActionId, ActionFlag[]> {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const found = actions.filter(isOpen).map((action): [ActionId, ActionFlag[]] => {
    const cycle = findCycle(actions, action.id)
    return [
      action.id,
      [
        ...ownFlags(action, today),
        ...(action.dependsOn ?? []).flatMap((id) => dependencyFlags(action, id, byId.get(id))),
        ...(cycle ? [{ kind: 'cycle', through: cycle } as const] : []),
      ],
    ]
  })
  return new Map(found.filter(([, flags]) => flags.length > 0))
}

function ownFlags({ start, due, owner }: Action, today: string): ActionFlag[] {
  return [
    ...(due !== undefined && due < today ? [{ kind: 'overdue' } as const] : []),
    ...(start !== undefined && due !== undefined && due < start ? [{ kind: 'reversed' } as const] : []),
    ...(owner?.trim() ? [] : [{ kind: 'noOwner' } as const]),
    ...(due === undefined ? [{ kind: 'noDate' } as const] : []),
  ]
}

function dependencyFlags(action: Action, id: ActionId, other: Action | undefined): ActionFlag[] {
  if (!other) return [{ kind: 'waitsForMissing', action: id }]
  if (other.status === 'dropped') return [{ kind: 'waitsForDropped', action: id }]
  return other.status !== 'done' && endsTooLate(other, action) ? [{ kind: 'waitsForLater', action: id }] : []
}

function endsTooLate({ due: end }: Action, { start, due }: Action): boolean {
  if (end === undefined) return false
  return start === undefined ? due !== undefined && end > due : end >= start
}
