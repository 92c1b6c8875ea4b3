import type { DataColumn, DataSort } from './DataColumn'
import styles from './DataTable.module.css'

type HeaderCellProps<Row> = {
  label: string
  /** The column that it sorts; absent for the name of a group. */
  column: DataColumn<Row> | undefined
  span: number
  /** Above a column that is in no group. */
  blank: boolean
  sort: DataSort
  onSort: (sort: DataSort) => void
}

/** A heading: of a group, or of a column, which it sorts by; pressed again it turns the order round. */
export function HeaderCell<Row>({ label, column, span, blank, sort, onSort }: HeaderCellProps<Row>) {
  if (!column) {
    return blank ? (
      <td colSpan={span} />
    ) : (
      <th scope="colgroup" colSpan={span} className={styles.group}>
        {label}
      </th>
    )
  }
  const active = sort.column === column.id
  const order = active ? (sort.descending ? 'descending' : 'ascending') : 'none'
  // Figures are looked at from the top, texts from A.
  const descending = active ? !sort.descending : column.align === 'right'
  return (
    <th scope="col" aria-sort={order} className={column.align === 'right' ? styles.right : undefined}>
      <button type="button" className={styles.sort} onClick={() => onSort({ column: column.id, descending })}>
        {label}
        <span aria-hidden="true" className={styles.arrow}>
          {active ? (sort.descending ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  )
}
