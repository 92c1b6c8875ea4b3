import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** A short status word; the word carries the meaning, the colour repeats it. */
export function Badge({
  tone,
  children,
}: {
  tone: 'plain' | 'positive' | 'caution' | 'negative' | 'muted'
  children: ReactNode
}) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}
