import { HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { ReportBlock } from '../../core/document/ReportBlock.ts'
import { DOCX_INK, toneColour } from './ink.ts'
import type { Page } from './Page.ts'
import { linkRuns, runs } from './runs.ts'
import { BORDERS, PADDING } from './tableDocx.ts'

type RecordBlock = Extract<ReportBlock, { kind: 'record' }>
type Fields = readonly { label: string; text: string; links?: string[] }[]

const LABELS = 0.2

/** One indicator: its title, tag and level, then a table of what was said about it. */
export function recordDocx({ title, tag, tone, level, max, fields }: RecordBlock, page: Page): (Paragraph | Table)[] {
  const figure = level === null ? '–' : `${level} / ${max}`
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: runs(title) }),
    new Paragraph({
      style: 'Note',
      keepNext: true,
      children: [...runs(`${tag}   `), ...runs(figure, { bold: true, color: toneColour(tone, page) })],
    }),
    ...(fields.length > 0 ? [fieldTable(fields, page)] : []),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ]
}

/** Labels on the left, texts on the right. */
export function fieldTable(fields: Fields, page: Page): Table {
  const left = Math.floor(page.text * LABELS)
  const widths = [left, page.text - left]
  return new Table({
    width: { size: page.text, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: PADDING,
    rows: fields.map(({ label, text, links = [] }) => {
      const labelled = new Paragraph({ style: 'TableText', children: runs(label, { color: DOCX_INK.muted }) })
      const children = [...(text ? runs(text) : []), ...linkRuns(links, text !== '')]
      // Long notes may go on on the next page.
      return new TableRow({
        cantSplit: text.length < 600,
        children: [
          new TableCell({ width: { size: left, type: WidthType.DXA }, children: [labelled] }),
          new TableCell({
            width: { size: page.text - left, type: WidthType.DXA },
            children: [new Paragraph({ style: 'TableText', children })],
          }),
        ],
      })
    }),
  })
}
