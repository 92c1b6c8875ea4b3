import type { ReactNode } from 'react'
import { heatStep } from '../../figure/rounding'
import styles from './Heatmap.module.css'

/** `content` is what stands in the cell (at least the figure); `value` only chooses the shade, null leaves it plain. */
export type HeatCell = { key: string; value: number | null; content: ReactNode }
export type HeatRow = { key: string; label: ReactNode; cells: readonly HeatCell[] }

type HeatmapProps = {
  caption: string
  corner: string
  columns: readonly string[]
  rows: readonly HeatRow[]
  max: number
}

/** A heatmap that is a table: the figure in every cell, the shade behind it repeats it. Scrolls inside itself where it is too wide. */
export function Heatmap({ caption, corner, columns, rows, max }: HeatmapProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {corner ? <th scope="col">{corner}</th> : <td />}
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell) => (
                <td
                  key={cell.key}
                  className={`${styles.cell} ${styles[`step${heatStep(cell.value, max) ?? 0}`] ?? ''}`}
                >
                  {cell.content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
