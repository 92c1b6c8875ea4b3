import { useDeferredValue, useMemo, useState } from 'react'
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
    const turn = wanted.descending ? -1 : 1
    return rows
      .map((row, at) => ({ row, at, value: orderOf(row, wanted.column) }))
      .sort((a, b) => {
        if (a.value === null || b.value === null)
          return Number(a.value === null) - Number(b.value === null) || a.at - b.at
        return turn * (a.value - b.value) || a.at - b.at
      })
      .map(({ row }) => row)
  }, [rows, wanted, orderOf])
  return { sorted, sort, setSort, busy: wanted !== sort }
}
