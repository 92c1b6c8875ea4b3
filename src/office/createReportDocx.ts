// The report for word processors: the same blocks as headings, real tables, lists and images, to be edited before it is signed.
import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { ReportBlock, ReportMeta } from '../core/document/ReportBlock.ts'
import { cleanText } from './cleanText.ts'
import { blockDocx, type Part } from './docx/blockDocx.ts'
import { type Page, pageOf } from './docx/Page.ts'
import { runs } from './docx/runs.ts'
import { documentStyles } from './docx/styles.ts'

/** Writes a report as DOCX. Charts are vector images in a browser and tables where no canvas is. */
export async function createReportDocx(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
): Promise<Uint8Array<ArrayBuffer>> {
  const page = pageOf(meta)
  const children: Part[] = []
  for (const [index, block] of blocks.entries()) {
    children.push(...(await blockDocx(block, page, blocks[index - 1]?.kind === 'pageBreak')))
  }
  const blob = await Packer.toBlob(reportDocument(children, meta, page))
  return new Uint8Array(await blob.arrayBuffer())
}

function reportDocument(children: Part[], meta: ReportMeta, page: Page): Document {
  const small = { style: 'Note' } as const
  const header = new Header({ children: [new Paragraph({ ...small, children: runs(meta.header) })] })
  const footer = new Footer({
    children: [new Paragraph({ ...small, alignment: AlignmentType.RIGHT, children: footerRuns(meta.footer) })],
  })
  const empty = { header: new Header({ children: [] }), footer: new Footer({ children: [] }) }
  return new Document({
    title: cleanText(meta.title),
    subject: cleanText(meta.subject),
    creator: cleanText(meta.author),
    lastModifiedBy: cleanText(meta.author),
    styles: documentStyles(regional(meta.language)),
    numbering: {
      config: [
        {
          reference: 'ordered',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: header, first: empty.header },
        footers: { default: footer, first: empty.footer },
        children,
      },
    ],
  })
}

/** `{page}` and `{pages}` become fields that the program fills in. */
function footerRuns(footer: string): TextRun[] {
  return footer.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] })
    if (part === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] })
    return new TextRun({ text: cleanText(part) })
  })
}

/** Word processors want a region with the language: `en` → `en-US`. */
function regional(language: string): string {
  try {
    const { language: own, region } = new Intl.Locale(language).maximize()
    return region ? `${own}-${region}` : own
  } catch {
    return language
  }
}
