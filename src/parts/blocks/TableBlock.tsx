import type { Cell, Column, ReportBlock } from '../../core/document/ReportBlock'
import { Badge } from '../../ui/Badge'
import styles from './Blocks.module.css'

/** Characters of a row's name that is never broken, so that codes stay whole. */
const SHORT = 8

/** A table with its caption. Scrolls inside itself where it is too wide. */
export function TableBlock({ block }: { block: Extract<ReportBlock, { kind: 'table' }> }) {
  const { caption, columns, rows, writable } = block
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={writable ? `${styles.table} ${styles.writable}` : styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={alignment(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.map(textOf).join(' ')}>
              {cells.map((cell, index) => (
                <CellView key={columns[index]?.label} cell={cell} column={columns[index]} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CellView({ cell, column, first }: { cell: Cell; column: Column | undefined; first: boolean }) {
  if (first) {
    const text = textOf(cell)
    return (
      <th scope="row" className={text.length <= SHORT ? styles.short : undefined}>
        {text}
      </th>
    )
  }
  if (typeof cell === 'string') return <td className={alignment(column)}>{cell}</td>
  const content = cell.tone ? <Badge tone={cell.tone}>{cell.text}</Badge> : cell.text
  return <td className={alignment(column)}>{cell.strong ? <strong>{content}</strong> : content}</td>
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}

function alignment(column: Column | undefined): string | undefined {
  return styles[column?.align ?? 'left']
}
