import styles from './BarChart.module.css'

export type BarDatum = { label: string; value: number | null; second?: number | null; text: string }

type BarChartProps = { bars: readonly BarDatum[]; legend: readonly [string, string]; max: number; summary: string }

/**
 * Horizontal bars, 0..max: the first value filled, the second outlined, the shown text at the end. Words come in as props. Drawn by hand,
 * since two rectangles a row do not justify the chart library's 17 KiB for bars.
 */
export function BarChart({ bars, legend, max, summary }: BarChartProps) {
  return (
    <div role="img" aria-label={summary}>
      <div aria-hidden="true" className={styles.chart}>
        {bars.map((bar) => (
          <div key={bar.label} className={styles.row}>
            <span>{bar.label}</span>
            <Pair value={share(bar.value, max)} second={share(bar.second ?? null, max)} />
            <span className={styles.text}>{bar.text}</span>
          </div>
        ))}
        <div className={styles.legend}>
          <span>
            <svg className={styles.swatch} aria-hidden="true">
              <rect className={styles.value} width="100%" height="100%" />
            </svg>
            {legend[0]}
          </span>
          <span>
            <svg className={styles.swatch} aria-hidden="true">
              <rect className={styles.second} width="100%" height="100%" />
            </svg>
            {legend[1]}
          </span>
        </div>
      </div>
    </div>
  )
}

function Pair({ value, second }: { value: number; second: number }) {
  return (
    <svg className={styles.pair} aria-hidden="true">
      <rect className={styles.track} y="0" width="100%" height="14" />
      <rect className={styles.value} y="0" width={`${value}%`} height="14" />
      <rect className={styles.second} x="0.5" y="17" width={`${second}%`} height="8" />
    </svg>
  )
}

/** Percent of the scale, 0 for what has no value. */
function share(value: number | null, max: number): number {
  return value === null || max <= 0 ? 0 : Math.min(100, (100 * value) / max)
}
