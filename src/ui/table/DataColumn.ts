import type { ReactNode } from 'react'

/** One column of a {@link DataTable}. */
export type DataColumn<Row> = {
  id: string
  label: string
  /** Columns beside each other of one group stand under its name. */
  group?: string
  /** Pixels. */
  width: number
  align?: 'left' | 'right'
  /** What stands in the cell. */
  cell: (row: Row) => ReactNode
  /** A value on 0..100 whose shade stands behind the cell; null leaves it plain. */
  shade?: (row: Row) => number | null
}

export type DataSort = { column: string; descending: boolean }
