import type { ReportBlock, Series } from '../../core/document/ReportBlock.ts'
import { escapeText } from '../escapeText.ts'
import { type Chart, INK, label, round, textWidth, wrapped } from './Chart.ts'

type RadarBlock = Extract<ReportBlock, { kind: 'radar' }>

const WIDTH = 560
const CENTER = { x: WIDTH / 2, y: 172 }
const RADIUS = 128
const LABEL_WIDTH = 130
const RINGS = 4
const LEGEND_AT = 350

const LOOK: Readonly<Record<Series['role'], string>> = {
  claimed: `fill="${INK.main}" fill-opacity="0.16" stroke="${INK.main}" stroke-width="2"`,
  evidenced: `fill="none" stroke="${INK.text}" stroke-width="2" stroke-dasharray="6 4"`,
  earlier: `fill="none" stroke="${INK.muted}" stroke-width="1.5" stroke-dasharray="2 3"`,
}

/** The radar of a block: rings, an axis a name, a shape a series, and the legend. */
export function radarChart({ axes, series, max, summary }: RadarBlock): Chart {
  const body = [
    ...Array.from({ length: RINGS }, (_, ring) => ringShape(axes.length, (ring + 1) / RINGS)),
    ...axes.map((axis, index) => spoke(axis, index, axes.length)),
    ...series.map(({ role, values }) => shape(values, max, role)),
    legend(series),
  ]
  return { width: WIDTH, height: LEGEND_AT + 16, body: body.join(''), summary }
}

function place(index: number, count: number, share: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return { x: CENTER.x + RADIUS * share * Math.cos(angle), y: CENTER.y + RADIUS * share * Math.sin(angle) }
}

function points(places: readonly { x: number; y: number }[]): string {
  return places.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
}

function ringShape(count: number, share: number): string {
  const places = Array.from({ length: count }, (_, index) => place(index, count, share))
  return `<polygon class="line" points="${points(places)}" fill="none" stroke="${INK.line}" stroke-width="1"/>`
}

function spoke(axis: string, index: number, count: number): string {
  const end = place(index, count, 1)
  const at = place(index, count, 1.1)
  const side = at.x - CENTER.x
  const anchor = Math.abs(side) < 1 ? 'middle' : side > 0 ? 'start' : 'end'
  const lines = wrapped(axis, LABEL_WIDTH, 13)
  const lift = at.y < CENTER.y - 1 ? (lines.length - 1) * 16 : 0
  const line = `<line class="line" x1="${CENTER.x}" y1="${CENTER.y}" x2="${round(end.x)}" y2="${round(end.y)}" stroke="${INK.line}" stroke-width="1"/>`
  return line + label(lines, at.x, at.y + 5 - lift, anchor)
}

function shape(values: readonly (number | null)[], max: number, role: Series['role']): string {
  const places = values.flatMap((value, index) => {
    return value === null ? [] : [place(index, values.length, Math.max(0, Math.min(1, value / max)))]
  })
  const dots = places.map(
    ({ x, y }) => `<circle class="dot-${role}" cx="${round(x)}" cy="${round(y)}" r="3" fill="${INK.main}"/>`,
  )
  const outline = `<polygon class="${role}" points="${points(places)}" ${LOOK[role]}/>`
  return places.length === 0 ? '' : outline + (role === 'claimed' ? dots.join('') : '')
}

function legend(series: readonly Series[]): string {
  const widths = series.map(({ label: name }) => 40 + textWidth(name, 13) + 24)
  let left = (WIDTH - widths.reduce((sum, width) => sum + width, 0)) / 2
  return series
    .map(({ label: name, role }, index) => {
      const x = left
      left += widths[index] ?? 0
      const line = `<line class="${role}" x1="${round(x)}" y1="${LEGEND_AT - 4}" x2="${round(x + 30)}" y2="${LEGEND_AT - 4}" ${LOOK[role]}/>`
      return `${line}<text class="ink" fill="${INK.text}" font-size="13" x="${round(x + 38)}" y="${LEGEND_AT}">${escapeText(name)}</text>`
    })
    .join('')
}
