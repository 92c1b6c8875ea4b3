/** How many series a chart can tell apart without colour. */
export const MOST_SERIES = 5

/** Dashes and marker of each series, so that lines are told apart in greyscale too; the marker is a path around 0,0. */
const LOOKS = [
  { dash: undefined, marker: 'M-4.5,-4.5H4.5V4.5H-4.5Z' },
  { dash: '8 4', marker: 'M0,-6L6,0L0,6L-6,0Z' },
  { dash: '2 4', marker: 'M0,-6L5.5,4.5H-5.5Z' },
  { dash: '10 3 2 3', marker: 'M0,6L5.5,-4.5H-5.5Z' },
  { dash: '14 5', marker: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z' },
] as const

export type SeriesLook = { number: number; dash: string | undefined; marker: string }

/** The look of the series at a place, counted from 0; after the last one it begins anew. */
export function seriesLook(index: number): SeriesLook {
  const place = index % MOST_SERIES
  const look = LOOKS[place] ?? LOOKS[0]
  return { number: place + 1, ...look }
}
