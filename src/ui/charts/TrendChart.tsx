import styles from './Plot.module.css'
import { SeriesLegend } from './SeriesLegend'
import { seriesLook } from './seriesLook'

export type TrendSeries = {
  key: string
  label: string
  points: readonly { /** Milliseconds since 1970. */ at: number; value: number }[]
}

type TrendChartProps = {
  /** At most five, each with its points in order of time. */
  series: readonly TrendSeries[]
  max: number
  /** How a moment is written under the axis. */
  moment: (at: number) => string
  summary: string
}

const SIZE = { width: 640, height: 320, left: 44, right: 24, top: 12, bottom: 36 } as const
const TICKS = [0, 0.25, 0.5, 0.75, 1]
const MOMENTS = [0, 0.5, 1]

/** Values over time, each series with its own dashes and marker. A single moment stands in the middle. */
export function TrendChart({ series, max, moment, summary }: TrendChartProps) {
  const times = series.flatMap(({ points }) => points.map(({ at }) => at))
  const first = Math.min(...times)
  const span = Math.max(...times) - first
  const x = (at: number) => {
    const share = span === 0 ? 0.5 : (at - first) / span
    return SIZE.left + 12 + (SIZE.width - SIZE.left - SIZE.right - 24) * share
  }
  const y = (value: number) => SIZE.height - SIZE.bottom - ((SIZE.height - SIZE.top - SIZE.bottom) * value) / max
  return (
    <div>
      <svg className={styles.plot} role="img" aria-label={summary} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
        {TICKS.map((share) => (
          <g key={share}>
            <path className={styles.grid} d={`M${SIZE.left},${y(share * max)}H${SIZE.width - SIZE.right}`} />
            <text className={styles.tick} x={SIZE.left - 8} y={y(share * max) + 4} textAnchor="end">
              {share * max}
            </text>
          </g>
        ))}
        {(span === 0 ? [0] : MOMENTS).map((share) => (
          <text
            key={share}
            className={styles.tick}
            x={x(first + share * span)}
            y={SIZE.height - 10}
            textAnchor={span === 0 || share === 0.5 ? 'middle' : share === 0 ? 'start' : 'end'}
          >
            {moment(first + share * span)}
          </text>
        ))}
        {series.map(({ key, points }, index) => (
          <Line key={key} index={index} points={points.map(({ at, value }) => [x(at), y(value)])} />
        ))}
      </svg>
      <SeriesLegend series={series} />
    </div>
  )
}

function Line({ index, points }: { index: number; points: readonly (readonly [number, number])[] }) {
  const { number, dash, marker } = seriesLook(index)
  if (points.length === 0) return null
  return (
    <g className={styles[`series${number}`]}>
      <path className={styles.line} d={`M${points.map((point) => point.join(',')).join('L')}`} strokeDasharray={dash} />
      {points.map(([x, y]) => (
        <path key={`${x}-${y}`} className={styles.marker} d={marker} transform={`translate(${x} ${y})`} />
      ))}
    </g>
  )
}
