import type { ReportBlock } from '../../core/document/ReportBlock.ts'
import { escapeText } from '../escapeText.ts'
import { type Chart, INK, label, round, wrapped } from './Chart.ts'

type BarsBlock = Extract<ReportBlock, { kind: 'bars' }>

const WIDTH = 640
const LABELS = 250
const TRACK = 290
const ROW = 44
const FIGURES_AT = LABELS + TRACK + 28

/** The bars of a block: the first value filled, the second outlined, the shown text at the end; then the legend. */
export function barsChart({ bars, max, legend = [], summary }: BarsBlock): Chart {
  const rows = bars.map((bar, index) => row(bar, index * ROW, max))
  const height = bars.length * ROW
  const keys = legend.map((name, index) => key(name, LABELS + 16 + index * 160, height + 8, index === 0))
  return { width: WIDTH, height: height + 32, body: [...rows, ...keys].join(''), summary }
}

function row({ label: name, value, second, text }: BarsBlock['bars'][number], top: number, max: number): string {
  const lines = wrapped(name, LABELS, 13).slice(0, 2)
  const left = LABELS + 16
  return [
    label(lines, LABELS, top + (lines.length === 1 ? 22 : 14), 'end'),
    `<rect class="track" x="${left}" y="${top + 8}" width="${TRACK}" height="14" fill="${INK.soft}"/>`,
    `<rect class="bar" x="${left}" y="${top + 8}" width="${length(value, max)}" height="14" fill="${INK.main}"/>`,
    second === undefined
      ? ''
      : `<rect class="second" x="${left + 0.5}" y="${top + 25}" width="${length(second, max)}" height="8" fill="none" stroke="${INK.text}"/>`,
    label([text], FIGURES_AT, top + 22, 'start'),
  ].join('')
}

function length(value: number | null, max: number): number {
  return value === null || max <= 0 ? 0 : round((TRACK * Math.max(0, Math.min(max, value))) / max)
}

function key(name: string, x: number, y: number, filled: boolean): string {
  const swatch = filled
    ? `<rect class="bar" x="${x}" y="${y}" width="22" height="10" fill="${INK.main}"/>`
    : `<rect class="second" x="${x + 0.5}" y="${y + 0.5}" width="21" height="9" fill="none" stroke="${INK.text}"/>`
  return `${swatch}<text class="ink" fill="${INK.text}" font-size="13" x="${x + 30}" y="${y + 10}">${escapeText(name)}</text>`
}
