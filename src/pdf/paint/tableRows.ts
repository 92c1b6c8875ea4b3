// Rows of a table laid out to column widths, and drawn: whole where they fit, cut between lines where no page could hold them.

import type { Color } from '../../figure/palette.ts'
import type { Tag } from '../document/StructureTree.ts'
import type { Align, TextBlock } from './Canvas.ts'
import type { Flow } from './Flow.ts'
import { FILL, RULE, type TextStyle } from './theme.ts'

export type TableCell = { text: string; style: TextStyle; align: Align; fill: Color | null; heads?: 'Column' | 'Row' }
export type LaidCell = {
  block: TextBlock
  x: number
  width: number
  align: Align
  fill: Color | null
  heads: 'Column' | 'Row' | null
}
export type LaidRow = { cells: readonly LaidCell[]; height: number }

export const CELL_PADDING = { x: 5, y: 3.5 } as const
/** A row taller than this share of a page is cut rather than moved. */
const MOVABLE = 0.5
/** Least share of its size a column label may shrink to. */
const SMALLEST = 0.72

/** A style small enough for the longest word of a column label, within reason: a label is not to be cut within a word. */
export function fitted(text: string, width: number, style: TextStyle, flow: Flow): TextStyle {
  const longest = Math.max(0, ...text.split(/\s+/).map((word) => flow.canvas.typesetter.width(word, style.weight)))
  const room = (width - 2 * CELL_PADDING.x) / style.size
  return longest > room ? { ...style, size: style.size * Math.max(SMALLEST, (room * 0.999) / longest) } : style
}

/** @param widths in points, one per cell @param least the height that a row has at the least, in points */
export function layOutRow(cells: readonly TableCell[], widths: readonly number[], flow: Flow, least = 0): LaidRow {
  let x = flow.left
  const laid = cells.map(({ text, style, align, fill, heads = null }, index) => {
    const width = widths[index] ?? 0
    const block = flow.canvas.layOut(text, width - 2 * CELL_PADDING.x, style)
    const cell = { block, x, width, align, fill, heads }
    x += width
    return cell
  })
  const highest = Math.max(0, ...laid.map(({ block }) => block.height))
  return { cells: laid, height: Math.max(least, highest + 2 * CELL_PADDING.y) }
}

/** The lines of a block from one on that fit in a height; at least one, so that drawing always goes on. */
function slice(block: TextBlock, from: number, height: number): TextBlock {
  const lines: TextBlock['lines'][number][] = []
  let used = 0
  for (const line of block.lines.slice(from)) {
    if (lines.length > 0 && used + line.height > height) break
    lines.push(line)
    used += line.height
  }
  return { ...block, lines, height: used }
}

/** @param tags of the cells where an earlier page began them; filled in where it is the first */
function drawCells(flow: Flow, cells: readonly LaidCell[], height: number, tags: Tag[] = []): void {
  const { canvas, y } = flow
  const { tree } = canvas.document
  for (const [index, { block, x, width, align, fill, heads }] of cells.entries()) {
    if (fill) canvas.fill({ x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 }, fill)
    const top = align === 'center' ? y + (height - block.height) / 2 : y + CELL_PADDING.y
    const draw = () => canvas.block(block, x + CELL_PADDING.x, top, width - 2 * CELL_PADDING.x, align)
    const begun = tags[index]
    if (begun) tree.resume(begun, draw)
    else
      tree.inside(
        heads ? 'TH' : 'TD',
        (tag) => {
          tags[index] = tag
          draw()
        },
        heads ? { scope: heads } : {},
      )
  }
}

/** Draws the row of column labels. */
export function drawHeader(header: LaidRow, flow: Flow): void {
  const { canvas, left, width, y } = flow
  canvas.fill({ x: left, y, width, height: header.height }, FILL.tint)
  drawCells(flow, header.cells, header.height)
  flow.y += header.height
  canvas.rule(left, flow.y, width, { color: RULE.strong, width: 0.75 })
}

/** The labels once more on a new page: there to be seen, but not read out again in the middle of the table. */
function repeatHeader(header: LaidRow, flow: Flow): void {
  flow.turnPage()
  flow.canvas.document.tree.resume('Layout', () => drawHeader(header, flow))
}

function drawSplit(row: LaidRow, header: LaidRow, flow: Flow): void {
  const done = row.cells.map(() => 0)
  const tags: Tag[] = []
  for (let rest = true; rest; ) {
    const room = flow.remaining - 2 * CELL_PADDING.y
    const cells = row.cells.map((cell, index) => ({ ...cell, block: slice(cell.block, done[index] ?? 0, room) }))
    const height = Math.max(...cells.map(({ block }) => block.height)) + 2 * CELL_PADDING.y
    drawCells(flow, cells, height, tags)
    flow.y += height
    for (const [index, { block }] of cells.entries()) done[index] = (done[index] ?? 0) + block.lines.length
    rest = row.cells.some(({ block }, index) => (done[index] ?? 0) < block.lines.length)
    if (!rest) continue
    repeatHeader(header, flow)
  }
}

function drawRow(row: LaidRow, header: LaidRow, flow: Flow): void {
  if (row.height <= flow.remaining) {
    drawCells(flow, row.cells, row.height)
    flow.y += row.height
  } else {
    drawSplit(row, header, flow)
  }
}

/** Draws rows under a header that is already there, repeating it on every new page. The last row never stands there alone. */
export function drawRows(rows: readonly LaidRow[], header: LaidRow, flow: Flow): void {
  for (const [index, row] of rows.entries()) {
    const last = rows[index + 1]
    const following = index === rows.length - 2 && last && last.height < flow.capacity * MOVABLE ? last.height : 0
    const movable = row.height <= flow.capacity * MOVABLE
    if (
      row.height + following > flow.remaining &&
      (movable || flow.remaining < flow.capacity * (1 - MOVABLE) * MOVABLE)
    ) {
      repeatHeader(header, flow)
    }
    flow.tag('TR', () => drawRow(row, header, flow))
    flow.canvas.rule(flow.left, flow.y, flow.width, { color: RULE.hair })
  }
}
