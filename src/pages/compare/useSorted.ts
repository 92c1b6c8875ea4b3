import { useDeferredValue, useMemo, useState } from 'react'
import { sortedOrder } from '../../core/compare/view/sortedOrder'
import type { DataSort } from '../../ui/table/DataColumn'

/** Rows in the order that headings ask for, kept by the screen itself. `orderOf`: what a row is sorted by, null last; at first the rows' own order. */
export function useSorted<Row>(
  rows: readonly Row[],
  orderOf: (row: Row, column: string) => number | null,
  first: DataSort,
): { sorted: readonly Row[]; sort: DataSort; setSort: (sort: DataSort) => void; busy: boolean } {
  const [sort, setSort] = useState(first)
  const wanted = useDeferredValue(sort)
  const sorted = useMemo(() => {
    const keys = Float64Array.from(rows, (row) => orderOf(row, wanted.column) ?? Number.NaN)
    return Array.from(sortedOrder(keys, wanted.descending)).flatMap((at) => rows[at] ?? [])
  }, [rows, wanted, orderOf])
  return { sorted, sort, setSort, busy: wanted !== sort }
}
