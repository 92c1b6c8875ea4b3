// How claimed, evidenced and earlier values are told apart: by line, marker shape and colour, so that grey print still tells them.
import type { Series } from '../../core/document/ReportBlock.ts'
import type { Canvas, Point, Stroke } from './Canvas.ts'
import { type Color, INK } from './theme.ts'

type Role = Series['role']

const LOOK: Readonly<Record<Role, { stroke: Stroke & { color: Color }; tint: Color | null }>> = {
  claimed: { stroke: { color: INK.accent, width: 1.6 }, tint: '#e6eef6' },
  evidenced: { stroke: { color: '#a85a00', width: 1.4, dash: [4, 2.5] }, tint: null },
  earlier: { stroke: { color: INK.faint, width: 1.1, dash: [1.2, 2] }, tint: null },
}
const RADIUS = 2.6

export const strokeOf = (role: Role): Stroke => LOOK[role].stroke
export const tintOf = (role: Role): Color | null => LOOK[role].tint

/** A filled dot for claimed, an open square for evidenced, an open triangle for earlier. */
export function drawMarker(canvas: Canvas, role: Role, { x, y }: Point): void {
  const { color } = LOOK[role].stroke
  const stroke = { color, width: 1.1 }
  if (role === 'claimed') {
    canvas.circle({ x, y }, RADIUS, { fill: color })
  } else if (role === 'evidenced') {
    const points = [
      { x: x - RADIUS, y: y - RADIUS },
      { x: x + RADIUS, y: y - RADIUS },
      { x: x + RADIUS, y: y + RADIUS },
      { x: x - RADIUS, y: y + RADIUS },
    ]
    canvas.path(points, { stroke, fill: '#ffffff' })
  } else {
    const points = [
      { x, y: y - RADIUS * 1.2 },
      { x: x + RADIUS * 1.2, y: y + RADIUS },
      { x: x - RADIUS * 1.2, y: y + RADIUS },
    ]
    canvas.path(points, { stroke, fill: '#ffffff' })
  }
}

/** A piece of line with its marker, as the legend shows it, centred on `y`. */
export function drawSample(canvas: Canvas, role: Role, x: number, y: number, width: number): void {
  canvas.path(
    [
      { x, y },
      { x: x + width, y },
    ],
    { stroke: LOOK[role].stroke },
  )
  drawMarker(canvas, role, { x: x + width / 2, y })
}
