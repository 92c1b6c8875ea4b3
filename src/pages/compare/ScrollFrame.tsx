import type { ReactNode } from 'react'
import styles from './Compare.module.css'

type ScrollFrameProps = { name: string; tall?: boolean; children: ReactNode }

/** Holds what may be wider (or, where `tall`, longer) than its place, and lets the keyboard scroll it. */
export function ScrollFrame({ name, tall = false, children }: ScrollFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={tall ? `${styles.scroll} ${styles.tall}` : styles.scroll} aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
