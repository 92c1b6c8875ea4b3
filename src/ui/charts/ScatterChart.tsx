import styles from './Plot.module.css'

export type ScatterPoint = { x: number; y: number }
export type NamedPoint = ScatterPoint & { key: string; label: string }

type ScatterChartProps = {
  xLabel: string
  yLabel: string
  points: readonly ScatterPoint[]
  /** Drawn larger and named beside. */
  named: readonly NamedPoint[]
  /** Both axes run from 0 to this. */
  max: number
  summary: string
}

const SIZE = { width: 640, height: 440, left: 56, right: 24, top: 16, bottom: 52 } as const
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** One figure against another. All points are one path, so that ten thousand of them are drawn at once. Words come in as props. */
export function ScatterChart({ xLabel, yLabel, points, named, max, summary }: ScatterChartProps) {
  const x = (value: number) => SIZE.left + ((SIZE.width - SIZE.left - SIZE.right) * value) / max
  const y = (value: number) => SIZE.height - SIZE.bottom - ((SIZE.height - SIZE.top - SIZE.bottom) * value) / max
  const dots = points.map((point) => `M${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}h0`).join('')
  return (
    <svg className={styles.plot} role="img" aria-label={summary} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
      {TICKS.map((share) => (
        <g key={share}>
          <path
            className={styles.grid}
            d={`M${x(share * max)},${y(0)}V${y(max)}M${x(0)},${y(share * max)}H${x(max)}`}
          />
          <text className={styles.tick} x={x(share * max)} y={y(0) + 18} textAnchor="middle">
            {share * max}
          </text>
          <text className={styles.tick} x={x(0) - 8} y={y(share * max) + 4} textAnchor="end">
            {share * max}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={x(max / 2)} y={SIZE.height - 10} textAnchor="middle">
        {xLabel}
      </text>
      <text className={styles.axis} x={-y(max / 2)} y={14} textAnchor="middle" transform="rotate(-90)">
        {yLabel}
      </text>
      <path className={points.length > 500 ? `${styles.dots} ${styles.dense}` : styles.dots} d={dots} />
      {named.map(({ key, label, ...point }) => (
        <g key={key}>
          <circle className={styles.chosen} cx={x(point.x)} cy={y(point.y)} r="6" />
          <text
            className={styles.name}
            x={x(point.x) + (point.x > max * 0.7 ? -10 : 10)}
            y={y(point.y) - 8}
            textAnchor={point.x > max * 0.7 ? 'end' : 'start'}
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
