import type { Cell, Column } from '../../core/document/ReportBlock.ts'
import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import { captionHeight, drawCaption } from './caption.ts'
import type { Flow } from './Flow.ts'
import { drawHeader, drawRows, fitted, type LaidRow, layOutRow, type TableCell } from './tableRows.ts'
import { GAP, heatShade, TONE_INK, TYPE } from './theme.ts'

const PERCENT = 100
/** Points a hand needs to write in a row. */
const WRITABLE = 36

/** Points per column: named shares first, what is left evenly among the others. Shares over the whole are scaled down. */
function widthsOf(columns: readonly Column[], total: number): number[] {
  const named = columns.reduce((sum, { width = 0 }) => sum + width, 0)
  const open = columns.filter(({ width }) => width === undefined).length
  // Shares may be given as parts of 1 or of 100.
  const whole = Math.max(named > 1 ? PERCENT : 1, open === 0 ? named : 0)
  const rest = Math.max(0, whole - named)
  const scale = open === 0 && named > 0 ? named : Math.max(whole, named)
  return columns.map(({ width }) => ((width ?? rest / open) / scale) * total)
}

function cellOf(cell: Cell, column: Column | undefined): TableCell {
  const align = column?.align ?? 'left'
  if (typeof cell === 'string') return { text: cell, style: TYPE.cell, align, fill: null }
  const { text, strong, tone = 'plain', score } = cell
  const shade = heatShade(score ?? null)
  const color = shade?.ink ?? TONE_INK[tone]
  return { text, style: { ...TYPE.cell, color, weight: strong ? 'bold' : 'regular' }, align, fill: shade?.fill ?? null }
}

function headerOf(columns: readonly Column[], widths: readonly number[], flow: Flow): LaidRow {
  const cells = columns.map(({ label, align = 'left' }, index) => {
    const style = fitted(label, widths[index] ?? 0, TYPE.columnLabel, flow)
    return { text: label, style, align, fill: null, heads: 'Column' } as const
  })
  return layOutRow(cells, widths, flow)
}

function layOut({ columns, rows, writable }: BlockOf<'table'>, flow: Flow): { header: LaidRow; rows: LaidRow[] } {
  const widths = widthsOf(columns, flow.width)
  const laid = rows.map((row) =>
    layOutRow(
      row.map((cell, index) => cellOf(cell, columns[index])),
      widths,
      flow,
      writable ? WRITABLE : 0,
    ),
  )
  return { header: headerOf(columns, widths, flow), rows: laid }
}

/** Caption, header and the first two rows: they stay together. */
function startHeight(caption: string, header: LaidRow, rows: readonly LaidRow[], flow: Flow): number {
  const first = rows.slice(0, 2).reduce((sum, { height }) => sum + height, 0)
  return captionHeight(caption, flow) + header.height + Math.min(first, flow.capacity / 3)
}

export const tablePainter: BlockPainter<'table'> = {
  leadHeight(block, flow) {
    const { header, rows } = layOut({ ...block, rows: block.rows.slice(0, 2) }, flow)
    return startHeight(block.caption, header, rows, flow)
  },

  paint(block, flow) {
    const { header, rows } = layOut(block, flow)
    flow.need(startHeight(block.caption, header, rows, flow))
    flow.tag('Table', () => {
      drawCaption(block.caption, flow)
      flow.tag('TR', () => drawHeader(header, flow))
      drawRows(rows, header, flow)
    })
    flow.y += GAP.block
  },
}
