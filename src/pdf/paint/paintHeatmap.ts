import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import { captionHeight, drawCaption, drawSummary } from './caption.ts'
import type { Flow } from './Flow.ts'
import { drawHeader, drawRows, fitted, type LaidRow, layOutRow, type TableCell } from './tableRows.ts'
import { GAP, heatShade, INK, TYPE } from './theme.ts'

const LABEL_SHARE = 0.28

function layOut({ columns, rows, max }: BlockOf<'heatmap'>, flow: Flow): { header: LaidRow; rows: LaidRow[] } {
  const label = flow.width * LABEL_SHARE
  const widths = [label, ...columns.map(() => (flow.width - label) / columns.length)]
  const each = (flow.width - label) / columns.length
  const columnCell = (text: string): TableCell => ({
    text,
    heads: 'Column',
    style: fitted(text, each, TYPE.columnLabel, flow),
    align: 'center',
    fill: null,
  })
  const header = layOutRow([{ ...columnCell(''), align: 'left' }, ...columns.map(columnCell)], widths, flow)
  const laid = rows.map((row) => {
    const cells = row.cells.map(({ value, text }): TableCell => {
      const shade = heatShade(value, max)
      const style = { ...TYPE.cell, size: 9, color: shade?.ink ?? INK.muted }
      return { text, style, align: 'center', fill: shade?.fill ?? null }
    })
    return layOutRow(
      [{ text: row.label, style: TYPE.cell, align: 'left', fill: null, heads: 'Row' }, ...cells],
      widths,
      flow,
    )
  })
  return { header, rows: laid }
}

/** A map up to this share of a page is kept in one piece. */
const KEPT_WHOLE = 0.8

function startHeight(caption: string, header: LaidRow, rows: readonly LaidRow[], flow: Flow): number {
  const whole = rows.reduce((sum, { height }) => sum + height, header.height)
  return captionHeight(caption, flow) + Math.min(whole, flow.capacity * KEPT_WHOLE)
}

export const heatmapPainter: BlockPainter<'heatmap'> = {
  leadHeight(block, flow) {
    const { header, rows } = layOut(block, flow)
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
    flow.y += GAP.paragraph
    drawSummary(block.summary, flow)
    flow.y += GAP.block
  },
}
