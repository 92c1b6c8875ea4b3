import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell, Column } from '../../core/document/ReportBlock.ts'
import { DOCX_INK, heatColours, toneColour } from './ink.ts'
import type { Page } from './Page.ts'
import { runs } from './runs.ts'

type TableBlock = {
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  writable?: boolean
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: DOCX_INK.line } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
/** Lines between rows only. */
export const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
} as const
/** A row to be written in by hand, in twentieths of a point. */
const WRITABLE = { value: 720, rule: HeightRule.ATLEAST } as const
export const PADDING = { top: 50, bottom: 50, left: 80, right: 80 } as const

/** A caption and a table whose header row comes again on every page and whose rows are never split. */
export function tableDocx({ caption, columns, rows, writable }: TableBlock, page: Page): (Paragraph | Table)[] {
  const widths = columnWidths(columns, page.text)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => headCell(column, widths[index] ?? 0)),
  })
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        ...(writable ? { height: WRITABLE } : {}),
        children: cells.map((cell, index) => bodyCell(cell, columns[index], widths[index] ?? 0, page)),
      }),
  )
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs(caption) }),
    new Table({
      width: { size: page.text, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: PADDING,
      rows: [head, ...body],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ]
}

function headCell(column: Column, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: DOCX_INK.head, color: 'auto' },
    children: [
      new Paragraph({ style: 'TableText', alignment: alignment(column), children: runs(column.label, { bold: true }) }),
    ],
  })
}

function bodyCell(cell: Cell, column: Column | undefined, width: number, page: Page): TableCell {
  const { text, strong = false, tone, score } = typeof cell === 'string' ? { text: cell } : cell
  const heat = heatColours(score, page)
  const color = heat?.text ?? toneColour(tone, page)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(heat ? { shading: { type: ShadingType.CLEAR, fill: heat.fill, color: 'auto' } } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: alignment(column),
        children: runs(text, { bold: strong, color }),
      }),
    ],
  })
}

function alignment(column: Column | undefined) {
  if (column?.align === 'right') return AlignmentType.RIGHT
  return column?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT
}

/** Widths as the columns ask for; what is left is split evenly. The sum is the width of the text. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const asked = columns.reduce((sum, { width = 0 }) => sum + width, 0)
  const open = columns.filter(({ width }) => width === undefined).length
  const rest = open > 0 ? Math.max(0, 1 - asked) / open : 0
  const shares = columns.map(({ width }) => width ?? rest)
  const sum = shares.reduce((all, share) => all + share, 0) || 1
  return shares.map((share) => Math.floor((total * share) / sum))
}
