import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, actionIdSchema } from '../../core/model/plan'
import { type ActionPatch, patchAction } from '../../core/plan/changePlan'
import { getClock } from '../../store/connections'
import { addActions, setAction } from '../../store/plan'
import { Button } from '../../ui/Button'
import styles from './ActionDialog.module.css'
import { ActionFields } from './ActionFields'
import type { PlanInput } from './PlanInput'
import type { Editing, Subject } from './useEditing'

type ActionDialogProps = { input: PlanInput; editing: Editing; subject: Subject }

/** One action, open for editing. Changes of a known action are kept as they are made; a new one when it is added. */
export function ActionDialog({ input, editing, subject }: ActionDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const known = subject.kind === 'known' ? input.actions.find(({ id }) => id === subject.id) : undefined
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="action-title" onClose={editing.close}>
      <header className={styles.head}>
        <h2 id="action-title">{t(subject.kind === 'new' ? 'plan.action.new' : 'plan.action.edit')}</h2>
        <Button onClick={close}>{t(subject.kind === 'new' ? 'plan.action.cancel' : 'plan.action.close')}</Button>
      </header>
      {known ? <KnownAction input={input} action={known} editing={editing} /> : null}
      {subject.kind === 'new' ? <NewAction input={input} onDone={close} /> : null}
    </dialog>
  )
}

function KnownAction({ input, action, editing }: { input: PlanInput; action: Action; editing: Editing }) {
  const { t } = useTranslation()
  return (
    <>
      <ActionFields input={input} action={action} onChange={(patch) => setAction(action.id, patch)} />
      <footer className={styles.foot}>
        <Button kind="danger" onClick={() => editing.remove(action)}>
          {t('plan.action.delete')}
        </Button>
      </footer>
    </>
  )
}

function NewAction({ input, onDone }: { input: PlanInput; onDone: () => void }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<Action>(() => ({
    id: actionIdSchema.parse(getClock().newId()),
    title: '',
    indicators: [],
    lead: 'city',
    status: 'planned',
  }))
  const [missing, setMissing] = useState(false)
  const change = (patch: ActionPatch) => setDraft((before) => patchAction(before, patch))
  const add = () => {
    if (draft.title.trim() === '') {
      setMissing(true)
      return
    }
    addActions([draft])
    onDone()
  }
  return (
    <>
      <ActionFields input={input} action={draft} onChange={change} untitled={missing} />
      <footer className={styles.foot}>
        <Button kind="primary" onClick={add}>
          {t('plan.action.save')}
        </Button>
      </footer>
    </>
  )
}
