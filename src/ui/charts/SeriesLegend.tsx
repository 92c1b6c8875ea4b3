import styles from './Plot.module.css'
import { seriesLook } from './seriesLook'

/** Names of the series with their line and marker, in order. */
export function SeriesLegend({ series }: { series: readonly { key: string; label: string }[] }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ key, label }, index) => {
        const { number, dash, marker } = seriesLook(index)
        return (
          <li key={key}>
            <svg className={`${styles.swatch} ${styles[`series${number}`]}`} viewBox="0 0 36 14" aria-hidden="true">
              <path className={styles.line} d="M0,7H36" strokeDasharray={dash} />
              <path className={styles.marker} d={marker} transform="translate(18 7)" />
            </svg>
            {label}
          </li>
        )
      })}
    </ul>
  )
}
