import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, startTransition, useEffect, useState } from 'react'

/** Up to here every row is drawn: the browser's own search, printing and copying then see all of them. */
const ALL_DRAWN = 300
/** Of those so many come with each frame: laying out hundreds of rows at once holds the page up. */
const A_FRAME = 16
/** Pixels of a row before it is measured. */
const GUESSED = 56
/** Rows drawn beyond either edge. */
const BEYOND = 4

type Window = {
  /** Rows first..last−1 are drawn. */
  first: number
  last: number
  /** Pixels of the rows before and after them. */
  above: number
  below: number
  /** To be the `ref` of each row with its `data-index`. */
  measure: ((row: HTMLElement | null) => void) | undefined
}

/** Which of the rows are to be drawn in a frame that scrolls. */
export function useWindow(frame: RefObject<HTMLElement | null>, rows: readonly unknown[]): Window {
  const count = rows.length
  const isWhole = count <= ALL_DRAWN
  const virtual = useVirtualizer({
    count,
    enabled: !isWhole,
    getScrollElement: () => frame.current,
    estimateSize: () => GUESSED,
    overscan: BEYOND,
  })
  const grown = useGrowth(rows, isWhole)
  if (isWhole) return { first: 0, last: grown, above: 0, below: (count - grown) * GUESSED, measure: undefined }
  const items = virtual.getVirtualItems()
  const [start, end] = [items[0], items.at(-1)]
  if (!start || !end) return { first: 0, last: Math.min(count, BEYOND), above: 0, below: 0, measure: undefined }
  return {
    first: start.index,
    last: end.index + 1,
    above: start.start,
    below: virtual.getTotalSize() - end.end,
    measure: virtual.measureElement,
  }
}

/** How many of the rows are drawn by now: more with each frame until all are, and from the first again for other rows or another order. */
function useGrowth(rows: readonly unknown[], isWanted: boolean): number {
  const [grown, setGrown] = useState({ rows, count: A_FRAME })
  const count = grown.rows === rows ? grown.count : A_FRAME
  useEffect(() => {
    if (!isWanted || count >= rows.length) return
    const next = requestAnimationFrame(() => startTransition(() => setGrown({ rows, count: count + A_FRAME })))
    return () => cancelAnimationFrame(next)
  }, [rows, count, isWanted])
  return Math.min(count, rows.length)
}
