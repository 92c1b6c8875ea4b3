import type { ReactNode } from 'react'
import styles from './Alert.module.css'

type AlertProps = { tone: 'info' | 'success' | 'warning' | 'error'; title?: string; children?: ReactNode }

/** A message beside the work. Errors interrupt a screen reader (`alert`); the others do not. */
export function Alert({ tone, title, children }: AlertProps) {
  return (
    <div className={`${styles.alert} ${styles[tone]}`} {...(tone === 'error' ? { role: 'alert' } : {})}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  )
}
