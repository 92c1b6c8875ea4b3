import type { Action } from '../model/plan'

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
