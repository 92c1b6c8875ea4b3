import type { ReportBlock } from '../../core/document/ReportBlock.ts'
import { barMarks } from '../../figure/bars.ts'
import type { Mark } from '../../figure/marks.ts'
import { type Chart, label, svgMarks, wrapped } from './Chart.ts'

type BarsBlock = Extract<ReportBlock, { kind: 'bars' }>

const WIDTH = 640
const LABELS = 250
const TRACK = { x: LABELS + 16, length: 290, thick: 14, thin: 8 } as const
const ROW = 44
const FIGURES_AT = LABELS + TRACK.length + 28
const KEY = 160

/** The bars of a block: the first value filled, the second outlined, the shown text at the end; then the legend. */
export function barsChart({ bars, max, legend = [], summary }: BarsBlock): Chart {
  const rows = bars.map((bar, index) => row(bar, index * ROW, max))
  const height = bars.length * ROW
  const keys = legend.map((name, index) => key(name, TRACK.x + index * KEY, height + 8, index === 0))
  return { width: WIDTH, height: height + 32, body: [...rows, ...keys].join(''), summary }
}

function row(bar: BarsBlock['bars'][number], top: number, max: number): string {
  const lines = wrapped(bar.label, LABELS, 13).slice(0, 2)
  return [
    label(lines, LABELS, top + (lines.length === 1 ? 22 : 14), 'end'),
    svgMarks(barMarks(bar, max, { ...TRACK, y: top + 8 })),
    label([bar.text], FIGURES_AT, top + 22, 'start'),
  ].join('')
}

function key(name: string, x: number, y: number, isFirst: boolean): string {
  const swatch: Mark = { kind: 'rect', look: isFirst ? 'bar' : 'bar-evidenced', x, y, width: 22, height: 10 }
  return svgMarks([swatch]) + label([name], x + 30, y + 10, 'start')
}
