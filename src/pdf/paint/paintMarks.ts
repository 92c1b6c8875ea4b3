// Marks of a chart on paper: inks of the print palette, pixels of the screen as three quarters of a point.
import {
  LOOKS,
  type LookDetail,
  type Mark,
  markerPoints,
  type Point,
  ROLE_MARKERS,
  type SeriesRole,
} from '../../figure/marks.ts'
import { blend, type Color, PALETTES } from '../../figure/palette.ts'
import type { Canvas, Stroke } from './Canvas.ts'
import { INK, TYPE } from './theme.ts'

const { print } = PALETTES
const POINT = 0.75
/** Half the height of a marker, and the width up to which a label stays on one line, in points. */
const MARKER = 2.6
const LABEL_WIDTH = 120
const TICK = { ...TYPE.small, size: 6.5 }

/** Height of an axis's name as it will be drawn. */
export function labelHeight(text: string, canvas: Canvas): number {
  return canvas.layOut(text, LABEL_WIDTH, TYPE.small).height
}

/** Paints marks in their order. */
export function paintMarks(marks: readonly Mark[], canvas: Canvas): void {
  for (const mark of marks) paintMark(mark, canvas)
}

function paintMark(mark: Mark, canvas: Canvas): void {
  switch (mark.kind) {
    case 'line':
      canvas.path(mark.points, { stroke: strokeOf(LOOKS[mark.look]), closed: mark.isClosed })
      return
    case 'area':
      canvas.path(mark.points, { fill: fillOf(LOOKS[mark.look]) ?? print.surface })
      return
    case 'rect':
      paintRect(mark, LOOKS[mark.look], canvas)
      return
    case 'marker':
      paintMarker(mark.role, mark.at, canvas)
      return
    case 'label':
      paintLabel(mark, canvas)
  }
}

function strokeOf({ stroke = 'text', width = 1, dash = [] }: LookDetail): Stroke {
  return { color: print[stroke], width: width * POINT, dash: dash.map((length) => length * POINT) }
}

function fillOf({ fill, opacity = 1 }: LookDetail): Color | null {
  return fill ? blend(print[fill], print.surface, opacity) : null
}

function paintRect({ x, y, width, height }: Extract<Mark, { kind: 'rect' }>, look: LookDetail, canvas: Canvas): void {
  const area = { x, y, width, height }
  const fill = fillOf(look)
  if (fill && width > 0) canvas.fill(area, fill)
  if (look.stroke) canvas.frame(area, strokeOf(look))
}

function paintMarker(role: SeriesRole, { x, y }: Point, canvas: Canvas): void {
  const { shape, isFilled } = ROLE_MARKERS[role]
  const { color } = strokeOf(LOOKS[role])
  const corners = markerPoints(shape, MARKER)
  const look = isFilled ? { fill: color } : { stroke: { color, width: 1.1 }, fill: print.surface }
  if (!corners) canvas.circle({ x, y }, MARKER, look)
  else
    canvas.path(
      corners.map((corner) => ({ x: x + corner.x, y: y + corner.y })),
      look,
    )
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const
const ALIGN_LEFT = { start: 0, middle: 0.5, end: 1 } as const

function paintLabel({ role, at, text, anchor, above }: Extract<Mark, { kind: 'label' }>, canvas: Canvas): void {
  if (role === 'tick') {
    canvas.text(text, at.x + 3, at.y + 7, TICK, ALIGN[anchor])
    return
  }
  const block = canvas.layOut(text, LABEL_WIDTH, { ...TYPE.small, color: INK.text })
  const left = at.x - LABEL_WIDTH * ALIGN_LEFT[anchor]
  canvas.block(block, left, at.y - block.height * above, LABEL_WIDTH, ALIGN[anchor])
}
