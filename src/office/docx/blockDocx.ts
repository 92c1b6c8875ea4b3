import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  WidthType,
} from 'docx'
import type { Figure, ReportBlock } from '../../core/document/ReportBlock.ts'
import { twin } from '../chart/twin.ts'
import { cleanText } from '../cleanText.ts'
import { chartDocx } from './chartDocx.ts'
import { DOCX_INK, toneColour } from './ink.ts'
import type { Page } from './Page.ts'
import { fieldTable, recordDocx } from './recordDocx.ts'
import { runs } from './runs.ts'
import { BORDERS, PADDING, tableDocx } from './tableDocx.ts'

export type Part = Paragraph | Table | TableOfContents

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
/** Links without page numbers: those would be blank until the program has asked whether it may fill them in. */
const CONTENTS = {
  hyperlink: true,
  headingStyleRange: '1-1',
  pageNumbersEntryLevelsRange: '1-1',
  beginDirty: false,
} as const
/** Characters of a figure in words, which is set smaller. */
const LONG_VALUE = 6
const STYLES = { body: 'Body', lead: 'Lead', note: 'Note', warning: 'Warning' } as const

/** One block as parts of a word processor's document. `breaks`: it begins a page. Words come from the blocks alone. */
export async function blockDocx(block: ReportBlock, page: Page, breaks: boolean): Promise<Part[]> {
  switch (block.kind) {
    case 'cover':
      return coverDocx(block, page)
    case 'contents':
      return [
        new Paragraph({ style: 'ContentsTitle', pageBreakBefore: breaks, children: runs(block.title) }),
        new TableOfContents(cleanText(block.title), CONTENTS),
      ]
    case 'heading':
      return [headingDocx(block, breaks)]
    case 'paragraph':
      return [new Paragraph({ style: STYLES[block.role ?? 'body'], children: runs(block.text) })]
    case 'figures':
      return [figuresDocx(block.items, page), new Paragraph({ children: [] })]
    case 'list':
      return listDocx(block)
    case 'table':
      return tableDocx(block, page)
    case 'heatmap':
      return [...tableDocx(twin(block), page), new Paragraph({ style: 'Note', children: runs(block.summary) })]
    case 'radar':
    case 'bars':
    case 'qr':
      return chartDocx(block, page)
    case 'record':
      return recordDocx(block, page)
    case 'pageBreak':
      return []
    default:
      return unknownBlock(block)
  }
}

function unknownBlock(block: never): never {
  throw new Error(`no DOCX for ${JSON.stringify(block)}`)
}

function coverDocx({ title, subtitle, facts, note }: Extract<ReportBlock, { kind: 'cover' }>, page: Page): Part[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    new Paragraph({ style: 'Lead', children: runs(subtitle) }),
    ...(note ? [new Paragraph({ style: 'Warning', children: runs(note) })] : []),
    fieldTable(
      facts.map(({ label, value }) => ({ label, text: value })),
      page,
    ),
  ]
}

function headingDocx({ level, text, id }: Extract<ReportBlock, { kind: 'heading' }>, breaks: boolean): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    keepNext: true,
    pageBreakBefore: breaks,
    children: [new Bookmark({ id: `report-${id}`.slice(0, 40), children: runs(text) })],
  })
}

function figuresDocx(items: readonly Figure[], page: Page): Table {
  const width = Math.floor(page.text / Math.max(1, items.length))
  const cells = items.map(({ label, value, detail, tone }) => {
    const figure = runs(value, { bold: true, size: value.length > LONG_VALUE ? 24 : 36, color: toneColour(tone, page) })
    const more = detail ? [new Paragraph({ style: 'Note', children: runs(detail) })] : []
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [
        new Paragraph({ style: 'TableText', children: runs(label, { color: DOCX_INK.muted }) }),
        new Paragraph({ style: 'TableText', children: figure }),
        ...more,
      ],
    })
  })
  return new Table({
    width: { size: page.text, type: WidthType.DXA },
    columnWidths: items.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: PADDING,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  })
}

function listDocx({ ordered, items }: Extract<ReportBlock, { kind: 'list' }>): Paragraph[] {
  const kind = ordered ? { numbering: { reference: 'ordered', level: 0 } } : { bullet: { level: 0 } }
  return items.map(({ text, detail }) => {
    const more = detail ? runs(`\n${detail}`, { color: DOCX_INK.muted }) : []
    return new Paragraph({ ...kind, style: 'Body', children: [...runs(text), ...more] })
  })
}
