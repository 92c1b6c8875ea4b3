import type { Action } from '../model/plan'

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
