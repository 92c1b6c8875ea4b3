import { seriesLook } from '../../figure/marks'
import { inkVariable } from './inks'
import { Marker } from './Marks'
import styles from './Plot.module.css'

/** Names of the series with their line and marker, in order. */
export function SeriesLegend({ series }: { series: readonly { key: string; label: string }[] }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ key, label }, index) => {
        const { ink, dash, shape } = seriesLook(index)
        const colour = inkVariable(ink)
        return (
          <li key={key}>
            <svg className={styles.swatch} viewBox="0 0 36 14" aria-hidden="true">
              <path className={styles.line} stroke={colour} d="M0,7H36" strokeDasharray={dash.join(' ') || undefined} />
              <Marker shape={shape} at={{ x: 18, y: 7 }} colour={colour} />
            </svg>
            {label}
          </li>
        )
      })}
    </ul>
  )
}
