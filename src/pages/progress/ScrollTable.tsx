import type { ReactNode } from 'react'
import styles from './Progress.module.css'

type ScrollTableProps = { caption: string /** Where a heading says the same. */; quiet?: boolean; children: ReactNode }

/** A table with its caption that scrolls inside itself where it is too wide. */
export function ScrollTable({ caption, quiet = false, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={quiet ? 'visually-hidden' : undefined}>{caption}</caption>
        {children}
      </table>
    </section>
  )
}
