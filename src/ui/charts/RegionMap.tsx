import { heatStep } from '../../figure/rounding'
import styles from './RegionMap.module.css'

/** Where something is drawn, in units of the drawing; `value` on 0..max chooses the shade, `size` how large the dot is. */
export type MapDot = { key: string; x: number; y: number; value: number | null; label: string | null; count: number }

type RegionMapProps = {
  shapes: { width: number; height: number; around: string; members: readonly { code: string; outline: string }[] }
  dots: readonly MapDot[]
  max: number
  summary: string
}

/** Outlines of a region with a dot a place. The list of places stands beside it; words come in as props. */
export function RegionMap({ shapes, dots, max, summary }: RegionMapProps) {
  return (
    <svg className={styles.map} role="img" aria-label={summary} viewBox={`0 0 ${shapes.width} ${shapes.height}`}>
      <path className={styles.around} d={shapes.around} />
      {shapes.members.map(({ code, outline }) => (
        <path key={code} className={styles.member} d={outline} />
      ))}
      {dots.map(({ key, x, y, value, count }) => (
        <circle key={key} className={styles[`step${heatStep(value, max) ?? 0}`]} cx={x} cy={y} r={radius(count)} />
      ))}
      {dots.map(({ key, x, y, label, count }) =>
        label === null ? null : (
          <text key={key} className={styles.label} x={x + radius(count) + 4} y={y + 9}>
            {label}
          </text>
        ),
      )}
    </svg>
  )
}

/** Area by count, within bounds that can be seen and do not cover the country. */
function radius(count: number): number {
  return Math.min(32, 8 + 3 * Math.sqrt(count))
}
