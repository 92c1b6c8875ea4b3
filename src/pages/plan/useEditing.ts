import { useCallback, useMemo, useState } from 'react'
import type { Action, ActionId } from '../../core/model/plan'
import { removeAction } from '../../store/plan'

/** Which action is open: one of the plan by its id, or one that is being written. */
export type Subject = { kind: 'known'; id: ActionId } | { kind: 'new' }

export type Editing = {
  state: Subject | null
  /** Title of the action deleted last, until something else is done. */
  deleted: string | null
  edit: (id: ActionId) => void
  create: () => void
  close: () => void
  remove: (action: Action) => void
  forget: () => void
}

/** Which action of the plan is open for editing, and which was deleted last. */
export function useEditing(): Editing {
  const [state, setState] = useState<Subject | null>(null)
  const [deleted, setDeleted] = useState<string | null>(null)
  const open = useCallback((subject: Subject | null) => {
    setState(subject)
    setDeleted(null)
  }, [])
  const edit = useCallback((id: ActionId) => open({ kind: 'known', id }), [open])
  const create = useCallback(() => open({ kind: 'new' }), [open])
  const close = useCallback(() => setState(null), [])
  const forget = useCallback(() => setDeleted(null), [])
  const remove = useCallback((action: Action) => {
    removeAction(action.id)
    setState(null)
    setDeleted(action.title)
  }, [])
  return useMemo(
    () => ({ state, deleted, edit, create, close, remove, forget }),
    [state, deleted, edit, create, close, remove, forget],
  )
}
