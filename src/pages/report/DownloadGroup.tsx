import { useId } from 'react'
import { Button } from '../../ui/Button'
import styles from './Report.module.css'

export type Action = { name: string; detail: string; run: () => void; busy?: boolean }

/** Ways to take the assessment home that belong together, each with what it is good for. */
export function DownloadGroup({ title, actions }: { title: string; actions: readonly Action[] }) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.groupTitle}>
        {title}
      </h2>
      <ul className={styles.actions}>
        {actions.map((action, index) => (
          <li key={action.name}>
            <ActionButton action={action} detailId={`${id}-${index}`} kind="secondary" />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The page's main action, with what it is good for. */
export function MainAction({ action }: { action: Action }) {
  const id = useId()
  return (
    <div className={styles.main}>
      <ActionButton action={action} detailId={id} kind="primary" />
    </div>
  )
}

type ActionButtonProps = { action: Action; detailId: string; kind: 'primary' | 'secondary' }

function ActionButton({ action: { name, detail, run, busy = false }, detailId, kind }: ActionButtonProps) {
  return (
    <>
      <Button kind={kind} onClick={run} disabled={busy} aria-describedby={detailId}>
        {name}
      </Button>
      <span id={detailId} className={styles.note}>
        {detail}
      </span>
    </>
  )
}
