// Charts as marks: shapes with a look and labels with a role, in the units of whoever asked. No colours, no fonts, no words of their own.
import type { Ink } from './palette'

export type Point = { x: number; y: number }

/** How a line or an area is drawn: inks by name, widths and dashes in the drawing's units, `opacity` of the filling. */
export type LookDetail = { stroke?: Ink; width?: number; dash?: readonly number[]; fill?: Ink; opacity?: number }

/** What tells one series from another without colour: its dashes, and the shape of its markers. */
export type MarkerShape = 'dot' | 'square' | 'triangle' | 'diamond' | 'point-down'

/** Every look there is. `claimed` is solid with dots, `evidenced` dashed with open squares, `earlier` dotted with open triangles. */
export const LOOKS = {
  grid: { stroke: 'border', width: 1 },
  edge: { stroke: 'border-strong', width: 1 },
  track: { fill: 'raised' },
  bar: { fill: 'accent' },
  'bar-evidenced': { stroke: 'evidenced', width: 1, fill: 'surface', dash: [3, 2] },
  tint: { fill: 'accent', opacity: 0.12 },
  claimed: { stroke: 'accent', width: 2 },
  evidenced: { stroke: 'evidenced', width: 2, dash: [6, 4] },
  earlier: { stroke: 'text-muted', width: 1.5, dash: [2, 3] },
  bin: { fill: 'heat-3' },
  chosen: { stroke: 'negative', width: 2 },
  'chosen-point': { fill: 'negative' },
} as const satisfies Record<string, LookDetail>

export type Look = keyof typeof LOOKS
export type SeriesRole = 'claimed' | 'evidenced' | 'earlier'

/** The marker of each role, and whether it is filled. */
export const ROLE_MARKERS = {
  claimed: { shape: 'dot', isFilled: true },
  evidenced: { shape: 'square', isFilled: false },
  earlier: { shape: 'triangle', isFilled: false },
} as const satisfies Record<SeriesRole, { shape: MarkerShape; isFilled: boolean }>

/** Dashes and marker of series that have no role, by their place; told apart in grey too. */
export const SERIES_LOOKS = [
  { ink: 'dimension-1', dash: [], shape: 'square' },
  { ink: 'dimension-2', dash: [8, 4], shape: 'diamond' },
  { ink: 'dimension-3', dash: [2, 4], shape: 'triangle' },
  { ink: 'dimension-4', dash: [10, 3, 2, 3], shape: 'point-down' },
  { ink: 'text', dash: [14, 5], shape: 'dot' },
] as const satisfies readonly { ink: Ink; dash: readonly number[]; shape: MarkerShape }[]

/** The look of the series at a place, counted from 0; after the last one it begins anew. */
export function seriesLook(index: number): (typeof SERIES_LOOKS)[number] {
  return SERIES_LOOKS[index % SERIES_LOOKS.length] ?? SERIES_LOOKS[0]
}

export type Mark =
  /** A line through points; `isClosed` joins its ends. */
  | { kind: 'line'; look: Look; points: readonly Point[]; isClosed: boolean }
  | { kind: 'area'; look: Look; points: readonly Point[] }
  | { kind: 'rect'; look: Look; x: number; y: number; width: number; height: number }
  | { kind: 'marker'; role: SeriesRole; at: Point }
  /** A text that begins, is centred or ends at a point; `above`: the share of its height that lies above it. */
  | {
      kind: 'label'
      role: 'axis' | 'tick' | 'figure'
      at: Point
      text: string
      anchor: 'start' | 'middle' | 'end'
      above: number
    }

/** Corners of a marker around 0,0; null for a dot, which is round. `size`: half its height. */
export function markerPoints(shape: MarkerShape, size: number): Point[] | null {
  const corners: Readonly<Record<MarkerShape, readonly (readonly [number, number])[] | null>> = {
    dot: null,
    square: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    triangle: [
      [0, -1.2],
      [1.2, 1],
      [-1.2, 1],
    ],
    diamond: [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
    'point-down': [
      [0, 1.2],
      [1.2, -1],
      [-1.2, -1],
    ],
  }
  return corners[shape]?.map(([x, y]) => ({ x: x * size, y: y * size })) ?? null
}
