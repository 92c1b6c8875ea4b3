import { useCallback, useMemo, useState } from 'react'
import type { Action, ActionId } from '../../core/model/plan'
import { openStore } from '../../store/openAssessment'
import { removeAction } from '../../store/plan'

/** Which action is open: one of the plan by its id, or one that is being written. */
export type Subject = { kind: 'known'; id: ActionId } | { kind: 'new' }

export type Editing = {
  state: Subject | null
  /** The action deleted last, and when that changed the assessment. */
  deleted: { title: string; updatedAt: string | undefined } | null
  edit: (id: ActionId) => void
  create: () => void
  close: () => void
  remove: (action: Action) => void
  forget: () => void
}

/** Which action of the plan is open for editing, and which was deleted last. */
export function useEditing(): Editing {
  const [state, setState] = useState<Subject | null>(null)
  const [deleted, setDeleted] = useState<Editing['deleted']>(null)
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
    setDeleted({ title: action.title, updatedAt: openStore.getState().record?.assessment.updatedAt })
  }, [])
  return useMemo(
    () => ({ state, deleted, edit, create, close, remove, forget }),
    [state, deleted, edit, create, close, remove, forget],
  )
}
