// The round part of a radar chart.
import type { Series } from '../../core/document/ReportBlock.ts'
import type { BlockOf } from './BlockPainter.ts'
import type { Point } from './Canvas.ts'
import type { Flow } from './Flow.ts'
import { drawMarker, strokeOf, tintOf } from './seriesLook.ts'
import { INK, RULE, TYPE } from './theme.ts'

const RINGS = 4
const LABEL_WIDTH = 120
const LABEL_GAP = 9

/** Labels nearer to the vertical than this are centred over or under their axis. */
const UPRIGHT = 0.3

export type Dial = { center: Point; radius: number; count: number; max: number }

const angleOf = (dial: Dial, axis: number) => (axis / dial.count) * 2 * Math.PI - Math.PI / 2

function pointAt(dial: Dial, axis: number, share: number): Point {
  const angle = angleOf(dial, axis)
  const distance = dial.radius * share
  return { x: dial.center.x + Math.cos(angle) * distance, y: dial.center.y + Math.sin(angle) * distance }
}

const figure = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1))

function drawGrid(dial: Dial, flow: Flow): void {
  const axes = Array.from({ length: dial.count }, (_, axis) => axis)
  for (let ring = 1; ring <= RINGS; ring++) {
    const points = axes.map((axis) => pointAt(dial, axis, ring / RINGS))
    const color = ring === RINGS ? RULE.strong : RULE.hair
    flow.canvas.path(points, { stroke: { color }, closed: true })
  }
  for (const axis of axes) flow.canvas.path([dial.center, pointAt(dial, axis, 1)], { stroke: { color: RULE.hair } })
}

function drawScale(dial: Dial, flow: Flow): void {
  for (let ring = 1; ring <= RINGS; ring++) {
    const { x, y } = pointAt(dial, 0, ring / RINGS)
    flow.canvas.text(figure((dial.max * ring) / RINGS), x + 3, y + 7, { ...TYPE.small, size: 6.5, color: INK.faint })
  }
}

function drawAxisLabels(dial: Dial, labels: readonly string[], flow: Flow): void {
  for (const [axis, label] of labels.entries()) {
    const angle = angleOf(dial, axis)
    const { x, y } = pointAt(dial, axis, 1 + LABEL_GAP / dial.radius)
    const across = Math.cos(angle)
    const align = Math.abs(across) < UPRIGHT ? 'center' : across > 0 ? 'left' : 'right'
    const block = flow.canvas.layOut(label, LABEL_WIDTH, { ...TYPE.small, color: INK.text })
    const left = align === 'center' ? x - LABEL_WIDTH / 2 : align === 'left' ? x : x - LABEL_WIDTH
    const top = y - block.height * (0.5 - Math.sin(angle) / 2)
    flow.canvas.block(block, left, top, LABEL_WIDTH, align)
  }
}

function placesOf(dial: Dial, { values }: Series): (Point | null)[] {
  return Array.from({ length: dial.count }, (_, axis) => {
    const value = values[axis] ?? null
    return value === null ? null : pointAt(dial, axis, dial.max > 0 ? Math.min(1, value / dial.max) : 0)
  })
}

function drawTint(dial: Dial, series: Series, flow: Flow): void {
  const tint = tintOf(series.role)
  const places = placesOf(dial, series).flatMap((place) => place ?? [])
  if (tint && places.length === dial.count) flow.canvas.path(places, { fill: tint })
}

/** Lines only between neighbours that both have a value: a gap says that nothing is known there. */
function drawSeries(dial: Dial, series: Series, flow: Flow): void {
  const places = placesOf(dial, series)
  for (const [axis, place] of places.entries()) {
    const next = places[(axis + 1) % places.length]
    if (place && next) flow.canvas.path([place, next], { stroke: strokeOf(series.role) })
  }
  for (const place of places) if (place) drawMarker(flow.canvas, series.role, place)
}

/** Room for the labels over and under the dial. */
export function bandOf(axes: readonly string[], flow: Flow): number {
  const upright = axes.filter(
    (_, axis) => Math.abs(Math.cos((axis / axes.length) * 2 * Math.PI - Math.PI / 2)) < UPRIGHT,
  )
  return Math.max(0, ...upright.map((label) => flow.canvas.layOut(label, LABEL_WIDTH, TYPE.small).height)) + LABEL_GAP
}

/** Draws rings, axes with their labels, and all series; claimed comes to lie on top. */
export function drawDial(dial: Dial, { axes, series }: BlockOf<'radar'>, flow: Flow): void {
  for (const one of series) drawTint(dial, one, flow)
  drawGrid(dial, flow)
  for (const one of series.toReversed()) drawSeries(dial, one, flow)
  drawScale(dial, flow)
  drawAxisLabels(dial, axes, flow)
}
