import styles from './Plot.module.css'
import { SeriesLegend } from './SeriesLegend'
import { seriesLook } from './seriesLook'

type OverlayRadarProps = {
  axes: readonly string[]
  /** At most five; one value an axis on 0..max, null where there is none. */
  series: readonly { key: string; label: string; values: readonly (number | null)[] }[]
  max: number
  summary: string
}

const VIEW = { width: 560, height: 400 } as const
const MIDDLE = { x: 280, y: 200 } as const
const RADIUS = 148
const RINGS = [0.25, 0.5, 0.75, 1]

/** Several profiles on one radar, told apart by dashes, markers and colour; a profile with a gap is drawn without its missing corner. */
export function OverlayRadar({ axes, series, max, summary }: OverlayRadarProps) {
  const point = (axis: number, share: number) => {
    const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2
    return [MIDDLE.x + RADIUS * share * Math.cos(angle), MIDDLE.y + RADIUS * share * Math.sin(angle)] as const
  }
  const ring = (share: number) => `M${axes.map((_, axis) => point(axis, share).join(',')).join('L')}Z`
  return (
    <div>
      <svg className={styles.radar} role="img" aria-label={summary} viewBox={`0 0 ${VIEW.width} ${VIEW.height}`}>
        {RINGS.map((share) => (
          <g key={share}>
            <path className={styles.grid} d={ring(share)} />
            <text className={styles.tick} x={MIDDLE.x + 4} y={MIDDLE.y - RADIUS * share - 3}>
              {share * max}
            </text>
          </g>
        ))}
        {axes.map((label, axis) => (
          <Axis key={label} label={label} end={point(axis, 1)} />
        ))}
        {series.map(({ key, values }, index) => (
          <Profile
            key={key}
            index={index}
            corners={values.flatMap((value, axis) => (value === null ? [] : [point(axis, value / max)]))}
          />
        ))}
      </svg>
      <SeriesLegend series={series} />
    </div>
  )
}

function Axis({ label, end: [x, y] }: { label: string; end: readonly [number, number] }) {
  const side = x - MIDDLE.x
  const anchor = Math.abs(side) < 1 ? 'middle' : side > 0 ? 'start' : 'end'
  const below = y - MIDDLE.y
  return (
    <>
      <path className={styles.grid} d={`M${MIDDLE.x},${MIDDLE.y}L${x},${y}`} />
      <text
        className={styles.axis}
        x={x + Math.sign(Math.round(side)) * 8}
        y={y + (Math.abs(below) < 1 ? 5 : below > 0 ? 22 : -18)}
        textAnchor={anchor}
      >
        {label}
      </text>
    </>
  )
}

function Profile({ index, corners }: { index: number; corners: readonly (readonly [number, number])[] }) {
  const { number, dash, marker } = seriesLook(index)
  if (corners.length === 0) return null
  return (
    <g className={styles[`series${number}`]}>
      <path
        className={styles.line}
        d={`M${corners.map((corner) => corner.join(',')).join('L')}Z`}
        strokeDasharray={dash}
      />
      {corners.map(([x, y]) => (
        <path key={`${x}-${y}`} className={styles.marker} d={marker} transform={`translate(${x} ${y})`} />
      ))}
    </g>
  )
}
