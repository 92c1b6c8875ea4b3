import styles from './Distribution.module.css'

type DistributionProps = {
  /** How many values fall into each of equal steps of 0..max, lowest first. */
  bins: readonly number[]
  /** The value to mark on 0..max; null marks none. */
  marked: number | null
  max: number
  summary: string
}

const HEIGHT = 36

/** A small histogram on 0..max with one value marked by a line and a triangle. Fits into a cell of a table that has the figures. */
export function Distribution({ bins, marked, max, summary }: DistributionProps) {
  const most = Math.max(1, ...bins)
  const width = 100 / bins.length
  const at = marked === null ? null : Math.min(100, Math.max(0, (100 * marked) / max))
  return (
    <svg className={styles.histogram} role="img" aria-label={summary} viewBox="0 0 100 44" preserveAspectRatio="none">
      {bins.map((count, index) => {
        const height = (HEIGHT * count) / most
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place on the scale
            key={index}
            className={styles.bin}
            x={index * width + 0.4}
            y={HEIGHT + 4 - height}
            width={width - 0.8}
            height={height}
          />
        )
      })}
      <line className={styles.base} x1="0" x2="100" y1={HEIGHT + 4} y2={HEIGHT + 4} />
      {at === null ? null : <path className={styles.mark} d={`M${at},4V${HEIGHT + 4}`} />}
      {at === null ? null : <path className={styles.point} d={`M${at - 2},0H${at + 2}L${at},8Z`} />}
    </svg>
  )
}
