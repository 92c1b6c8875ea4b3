import styles from './ShareBar.module.css'

/** A bar for a share, 0 to 1, beside the figure that says the same. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg className={styles.bar} aria-hidden="true" viewBox="0 0 100 14" preserveAspectRatio="none">
      <rect className={styles.track} width="100" height="14" />
      <rect className={styles.value} width={100 * Math.min(1, Math.max(0, share))} height="14" />
    </svg>
  )
}
