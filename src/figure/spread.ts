import type { Mark } from './marks'
import { shareOf } from './rounding'

/** A drawing from 0,0; `head` is the room above the bars, in which the mark's point stands. */
export type SpreadArea = { width: number; height: number; head: number }

/** A small histogram on 0..max, a bar for each of equal steps, with one value marked by a line and a point; null marks none. */
export function spreadMarks(
  { bins, marked, max }: { bins: readonly number[]; marked: number | null; max: number },
  { width, height, head }: SpreadArea,
): Mark[] {
  const most = Math.max(1, ...bins)
  const step = width / bins.length
  const room = height - head
  const marks = bins.map((count, index): Mark => {
    const tall = (room * count) / most
    return { kind: 'rect', look: 'bin', x: (index + 0.05) * step, y: height - tall, width: 0.9 * step, height: tall }
  })
  marks.push({
    kind: 'line',
    look: 'edge',
    points: [
      { x: 0, y: height },
      { x: width, y: height },
    ],
    isClosed: false,
  })
  if (marked === null) return marks
  const x = width * shareOf(marked, max)
  marks.push({
    kind: 'line',
    look: 'chosen',
    points: [
      { x, y: 0 },
      { x, y: height },
    ],
    isClosed: false,
  })
  const half = head / 4
  marks.push({
    kind: 'area',
    look: 'chosen-point',
    points: [
      { x: x - half, y: 0 },
      { x: x + half, y: 0 },
      { x, y: head },
    ],
  })
  return marks
}
