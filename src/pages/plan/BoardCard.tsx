import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTION_STATUSES, type Action, type ActionStatus } from '../../core/model/plan'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { useFormat } from '../../i18n/useFormat'
import styles from './Board.module.css'
import { FlagList } from './FlagList'
import planStyles from './Plan.module.css'
import type { PlanInput } from './PlanInput'

type BoardCardProps = {
  input: PlanInput
  action: Action
  onMove: (status: ActionStatus) => void
  onKey: (event: KeyboardEvent) => void
}

/** One action on the board: its name opens it, its buttons move it one column on or back. */
export function BoardCard({ input, action, onMove, onKey }: BoardCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, title, status, owner, department, due, lead, indicators } = action
  const at = ACTION_STATUSES.indexOf(status)
  const codes = indicators.map((indicator) => indicatorCode(input.guidebook, indicator)).filter(Boolean)
  const facts = [
    owner || department || t('plan.board.noOwner'),
    due === undefined ? t('plan.board.noDue') : t('plan.board.due', { date: format.day(due) }),
    t(`document.plan.lead.${lead}`),
    ...codes,
  ]
  return (
    <li
      className={styles.card}
      data-action={id}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
    >
      <button
        type="button"
        className={planStyles.name}
        data-name
        aria-keyshortcuts="ArrowLeft ArrowRight"
        onClick={() => input.edit(id)}
        onKeyDown={onKey}
      >
        {title}
      </button>
      <p className={planStyles.muted}>{facts.join(' · ')}</p>
      <FlagList flags={input.flags.get(id)} />
      <p className={styles.moves}>
        <MoveButton to={ACTION_STATUSES[at - 1]} sign="←" title={title} onMove={onMove} />
        <MoveButton to={ACTION_STATUSES[at + 1]} sign="→" title={title} onMove={onMove} />
      </p>
    </li>
  )
}

type MoveButtonProps = {
  to: ActionStatus | undefined
  sign: '←' | '→'
  title: string
  onMove: (status: ActionStatus) => void
}

function MoveButton({ to, sign, title, onMove }: MoveButtonProps) {
  const { t } = useTranslation()
  if (to === undefined) return null
  const status = t(`document.plan.status.${to}`)
  return (
    <button
      type="button"
      className={styles.move}
      onClick={() => onMove(to)}
      aria-label={t('plan.board.to', { status, title })}
    >
      {sign === '←' ? `${sign} ${status}` : `${status} ${sign}`}
    </button>
  )
}
