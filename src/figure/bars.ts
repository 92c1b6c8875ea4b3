import type { Mark } from './marks'
import { shareOf } from './rounding'

/** Where one bar is drawn: its left end, its top, and the length of the whole scale. */
export type Track = { x: number; y: number; length: number; thick: number; thin: number }

/** One bar of 0..max: the track, the first value filled, the second outlined under it. Nothing is drawn for what is not known. */
export function barMarks(
  { value, second }: { value: number | null; second?: number | null | undefined },
  max: number,
  { x, y, length, thick, thin }: Track,
): Mark[] {
  const marks: Mark[] = [{ kind: 'rect', look: 'track', x, y, width: length, height: thick }]
  if (value !== null) {
    marks.push({ kind: 'rect', look: 'bar', x, y, width: length * shareOf(value, max), height: thick })
  }
  if (typeof second === 'number') {
    const width = length * shareOf(second, max)
    marks.push({ kind: 'rect', look: 'bar-evidenced', x, y: y + thick + thin / 4, width, height: thin })
  }
  return marks
}

/** A bar's height with all that may stand in it. */
export function barHeight(
  { second }: { second?: number | null | undefined },
  { thick, thin }: Pick<Track, 'thick' | 'thin'>,
): number {
  return thick + (typeof second === 'number' ? thin + thin / 4 : 0)
}
