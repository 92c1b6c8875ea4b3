import { type RowData, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import { heatStep } from '../../figure/rounding'
import type { DataColumn, DataSort } from './DataColumn'
import styles from './DataTable.module.css'
import { HeaderCell } from './HeaderCell'
import { useWindow } from './useWindow'

type DataTableProps<Row> = {
  name: string
  /** In the order shown. */
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** The first one heads its row. */
  columns: readonly DataColumn<Row>[]
  sort: DataSort
  onSort: (sort: DataSort) => void
  /** Whether what is shown is about to change. */
  busy?: boolean
}

const features = tableFeatures({ rowSortingFeature })

/**
 * A table for ten thousand rows: sorted by its headings, head and first column in view, rows outside the view not drawn but counted. The
 * caller sorts, so that it can do so off the way to the screen.
 */
export function DataTable<Row extends RowData>({
  name,
  rows,
  keyOf,
  columns,
  sort,
  onSort,
  busy = false,
}: DataTableProps<Row>) {
  const frame = useRef<HTMLElement>(null)
  const { first, last, above, below, measure } = useWindow(frame, rows)
  const shown = useMemo(() => rows.slice(first, last), [rows, first, last])
  const table = useTable({
    features,
    columns: useMemo(() => nested(columns), [columns]),
    data: shown,
    getRowId: keyOf,
    manualSorting: true,
    state: { sorting: [{ id: sort.column, desc: sort.descending }] },
  })
  const heads = table.getHeaderGroups()
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={frame} className={styles.frame} aria-label={name} tabIndex={0}>
      <table
        className={styles.table}
        aria-label={name}
        aria-rowcount={rows.length + heads.length}
        aria-busy={busy || undefined}
        style={{ minWidth: width }}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <Head heads={heads} columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          <Gap height={above} columns={columns.length} />
          {table.getRowModel().rows.map((row, index) => (
            <tr
              key={row.id}
              ref={measure}
              data-index={first + index}
              aria-rowindex={first + index + heads.length + 1}
              className={styles.row}
            >
              <Cells columns={columns} row={row.original} />
            </tr>
          ))}
          <Gap height={below} columns={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

type Header = {
  id: string
  colSpan: number
  isPlaceholder: boolean
  column: { id: string; columnDef: { header?: unknown } }
}
type HeadProps<Row> = Pick<DataTableProps<Row>, 'columns' | 'sort' | 'onSort'> & {
  heads: readonly { id: string; headers: readonly Header[] }[]
}

/** The names of groups, where there are any, and under them the headings that sort. */
function Head<Row>({ heads, columns, sort, onSort }: HeadProps<Row>) {
  return (
    <thead>
      {heads.map((group, level) => (
        <tr key={group.id} aria-rowindex={level + 1}>
          {group.headers.map(({ id, colSpan, isPlaceholder, column }) => (
            <HeaderCell
              key={id}
              label={String(column.columnDef.header ?? '')}
              column={level === heads.length - 1 ? columns.find((own) => own.id === column.id) : undefined}
              span={colSpan}
              blank={isPlaceholder}
              sort={sort}
              onSort={onSort}
            />
          ))}
        </tr>
      ))}
    </thead>
  )
}

/** Stands for the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row holds nothing that can be focused
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

/** Drawn again only for another row or other columns, so that a table of hundreds of rows answers at once. */
function Cells<Row>({ columns, row }: { columns: readonly DataColumn<Row>[]; row: Row }) {
  return useMemo(
    () => columns.map((column, place) => <Cell key={column.id} column={column} row={row} heading={place === 0} />),
    [columns, row],
  )
}

function Cell<Row>({ column, row, heading }: { column: DataColumn<Row>; row: Row; heading: boolean }) {
  if (heading) return <th scope="row">{column.cell(row)}</th>
  const step = column.shade ? heatStep(column.shade(row), 100) : null
  const look = [column.align === 'right' ? styles.right : '', step === null ? '' : styles[`step${step}`]]
  return <td className={look.filter(Boolean).join(' ') || undefined}>{column.cell(row)}</td>
}

type Definition<Row> =
  | { id: string; header: string; accessorFn: (row: Row) => unknown }
  | { id: string; header: string; columns: Definition<Row>[] }

/** Columns as the table library takes them: neighbours of one group under one head. */
function nested<Row extends RowData>(columns: readonly DataColumn<Row>[]): Definition<Row>[] {
  const made: Definition<Row>[] = []
  for (const { id, label, group } of columns) {
    const own = { id, header: label, accessorFn: (row: Row) => row }
    const open = made.at(-1)
    if (group === undefined) made.push(own)
    else if (open && 'columns' in open && open.header === group) open.columns.push(own)
    else made.push({ id: `group-${id}`, header: group, columns: [own] })
  }
  return made
}
