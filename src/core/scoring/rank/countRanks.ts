import type { DrawnRanks } from './drawRanks'

/** How many cities are counted at a time: few enough that their counts stay near the processor. */
const BLOCK = 32

/** For each city in turn, how often it stood at rank 1, 2, …; the counts are valid until `visit` returns. */
export function countRanks(
  { cities, draws, ranks }: DrawnRanks,
  visit: (city: number, counts: Uint32Array) => void,
): void {
  const counts = new Uint32Array(BLOCK * cities)
  for (let first = 0; first < cities; first += BLOCK) {
    const size = Math.min(BLOCK, cities - first)
    counts.fill(0)
    for (let draw = 0; draw < draws; draw++) {
      const row = draw * cities + first
      for (let at = 0; at < size; at++) {
        const cell = at * cities + (ranks[row + at] ?? 1) - 1
        counts[cell] = (counts[cell] ?? 0) + 1
      }
    }
    for (let at = 0; at < size; at++) visit(first + at, counts.subarray(at * cities, (at + 1) * cities))
  }
}
