import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** Up to here every row is drawn: the browser's own search, printing and copying then see all of them. */
const ALL_DRAWN = 300
/** Pixels of a row before it is measured. */
const GUESSED = 56
/** Rows drawn beyond either edge. */
const BEYOND = 12

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

/** Which of `count` rows are to be drawn in a frame that scrolls. */
export function useWindow(frame: RefObject<HTMLElement | null>, count: number): Window {
  const isWhole = count <= ALL_DRAWN
  const virtual = useVirtualizer({
    count,
    enabled: !isWhole,
    getScrollElement: () => frame.current,
    estimateSize: () => GUESSED,
    overscan: BEYOND,
  })
  if (isWhole) return { first: 0, last: count, above: 0, below: 0, measure: undefined }
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
