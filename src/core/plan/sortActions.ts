import { ACTION_STATUSES, type Action, LEADS } from '../model/plan'

export const ACTION_ORDERS = ['title', 'status', 'lead', 'owner', 'start', 'due'] as const
export type ActionOrder = (typeof ACTION_ORDERS)[number]

/**
 * Actions in the order of one member; what has none of it comes last either way, ties keep their order.
 *
 * @param compare compares texts as the person's language does
 */
export function sortActions(
  actions: readonly Action[],
  order: ActionOrder,
  direction: 'ascending' | 'descending',
  compare: (a: string, b: string) => number,
): Action[] {
  const sign = direction === 'ascending' ? 1 : -1
  return actions.toSorted((a, b) => {
    const [first, second] = [keyOf(a, order), keyOf(b, order)]
    if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1
    return (
      sign *
      (typeof first === 'number' || typeof second === 'number'
        ? Number(first) - Number(second)
        : compare(first, second))
    )
  })
}

/** What an action is sorted by; '' where it has none. */
function keyOf(action: Action, order: ActionOrder): string | number {
  switch (order) {
    case 'status':
      return ACTION_STATUSES.indexOf(action.status)
    case 'lead':
      return LEADS.indexOf(action.lead)
    case 'title':
    case 'owner':
    case 'start':
    case 'due':
      return action[order]?.trim() ?? ''
  }
}
