import { spreadMarks } from '../../figure/spread'
import styles from './Distribution.module.css'
import { Marks } from './Marks'

type DistributionProps = {
  /** How many values fall into each of equal steps of 0..max, lowest first. */
  bins: readonly number[]
  /** The value to mark on 0..max; null marks none. */
  marked: number | null
  max: number
  summary: string
}

const AREA = { width: 144, height: 44, head: 8 } as const

/**
 * A small histogram on 0..max with one value marked by a line and a point. Fits into a cell of a table that has the figures. Drawn from marks:
 * a table holds up to a hundred of them, and the chart library takes five milliseconds for each.
 */
export function Distribution({ bins, marked, max, summary }: DistributionProps) {
  return (
    <svg
      className={styles.histogram}
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${AREA.width} ${AREA.height}`}
      preserveAspectRatio="none"
    >
      <Marks marks={spreadMarks({ bins, marked, max }, AREA)} />
    </svg>
  )
}
