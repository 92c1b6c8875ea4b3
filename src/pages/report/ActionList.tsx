import { useId } from 'react'
import { Button } from '../../ui/Button'
import styles from './Report.module.css'

export type Action = { name: string; detail: string; run: () => void; busy?: boolean }

/** Ways to take the assessment home, each with what it is good for. The first is the page's main one. */
export function ActionList({ actions }: { actions: readonly Action[] }) {
  const id = useId()
  return (
    <ul className={styles.actions}>
      {actions.map(({ name, detail, run, busy = false }, index) => (
        <li key={name}>
          <Button
            kind={index === 0 ? 'primary' : 'secondary'}
            onClick={run}
            disabled={busy}
            aria-describedby={`${id}-${index}`}
          >
            {name}
          </Button>
          <span id={`${id}-${index}`} className={styles.note}>
            {detail}
          </span>
        </li>
      ))}
    </ul>
  )
}
