import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTION_STATUSES, type Action, type ActionId, type ActionStatus } from '../../core/model/plan'
import { setAction } from '../../store/plan'
import styles from './Board.module.css'
import { BoardCard } from './BoardCard'
import planStyles from './Plan.module.css'
import type { PlanInput } from './PlanInput'

type Move = { id: ActionId; title: string; status: ActionStatus }

/** Actions in columns by status. A card moves by its buttons, by the arrow keys on its name, and by dragging. */
export function BoardView({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const board = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState<Move | null>(null)
  // A card that moved is drawn anew in another column; who moved it by keyboard goes on from there.
  useEffect(() => {
    if (moved) board.current?.querySelector<HTMLElement>(`[data-action="${moved.id}"] [data-name]`)?.focus()
  }, [moved])
  if (input.actions.length === 0) return <p className={planStyles.none}>{t('plan.empty.board')}</p>
  const move = ({ id, title }: Action, status: ActionStatus) => {
    setAction(id, { status })
    setMoved({ id, title, status })
  }
  return (
    <section className={planStyles.section} aria-label={t('plan.views.board')}>
      <p className={planStyles.muted}>{t('plan.board.hint')}</p>
      <div ref={board} className={styles.board}>
        {ACTION_STATUSES.map((status) => (
          <Column key={status} input={input} status={status} onMove={move} />
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {moved
          ? t('plan.board.moved', { title: moved.title, status: t(`document.plan.status.${moved.status}`) })
          : null}
      </p>
    </section>
  )
}

type ColumnProps = { input: PlanInput; status: ActionStatus; onMove: (action: Action, status: ActionStatus) => void }

function Column({ input, status, onMove }: ColumnProps) {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  const own = input.actions.filter((action) => action.status === status)
  const dragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dragged = input.actions.find(({ id }) => id === event.dataTransfer.getData('text/plain'))
    if (dragged && dragged.status !== status) onMove(dragged, status)
  }
  const name = t(`document.plan.status.${status}`)
  return (
    <section
      className={isOver ? `${styles.column} ${styles.over}` : styles.column}
      aria-label={name}
      data-status={status}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 className={styles.head}>
        {name} <span className={planStyles.muted}>{t('plan.board.count', { count: own.length })}</span>
      </h2>
      {own.length === 0 ? <p className={planStyles.muted}>{t('plan.board.none')}</p> : null}
      <ul className={styles.cards}>
        {own.map((action) => (
          <BoardCard
            key={action.id}
            input={input}
            action={action}
            onMove={(next) => onMove(action, next)}
            onKey={(event) => byKey(event, status, (next) => onMove(action, next))}
          />
        ))}
      </ul>
    </section>
  )
}

function byKey(event: KeyboardEvent, status: ActionStatus, move: (status: ActionStatus) => void): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const at = ACTION_STATUSES.indexOf(status) + step
  const next = at < 0 ? undefined : ACTION_STATUSES[at]
  if (step === 0 || next === undefined) return
  event.preventDefault()
  move(next)
}
