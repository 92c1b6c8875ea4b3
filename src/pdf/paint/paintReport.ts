// Every block to its painter, then what needs all places to be known: contents, running header, footer.
import type { ReportBlock, ReportMeta } from '../../core/document/ReportBlock.ts'
import type { Flow } from './Flow.ts'
import { barsPainter } from './paintBars.ts'
import { contentsPainter } from './paintContents.ts'
import { coverPainter } from './paintCover.ts'
import { figuresPainter } from './paintFigures.ts'
import { headingPainter } from './paintHeading.ts'
import { heatmapPainter } from './paintHeatmap.ts'
import { listPainter } from './paintList.ts'
import { paragraphPainter } from './paintParagraph.ts'
import { qrPainter } from './paintQr.ts'
import { radarPainter } from './paintRadar.ts'
import { recordPainter } from './paintRecord.ts'
import { tablePainter } from './paintTable.ts'
import { RULE, TYPE } from './theme.ts'

type Visit = 'leadHeight' | 'paint'

const HEADER_AT = 38
const FOOTER_ABOVE_EDGE = 34

function visit(
  step: Visit,
  block: ReportBlock,
  flow: Flow,
  contents: ReturnType<typeof contentsPainter>,
): number | undefined {
  switch (block.kind) {
    case 'cover':
      return coverPainter[step](block, flow) ?? 0
    case 'contents':
      return contents[step](block, flow) ?? 0
    case 'heading':
      return headingPainter[step](block, flow) ?? 0
    case 'paragraph':
      return paragraphPainter[step](block, flow) ?? 0
    case 'figures':
      return figuresPainter[step](block, flow) ?? 0
    case 'list':
      return listPainter[step](block, flow) ?? 0
    case 'table':
      return tablePainter[step](block, flow) ?? 0
    case 'radar':
      return radarPainter[step](block, flow) ?? 0
    case 'bars':
      return barsPainter[step](block, flow) ?? 0
    case 'heatmap':
      return heatmapPainter[step](block, flow) ?? 0
    case 'qr':
      return qrPainter[step](block, flow) ?? 0
    case 'record':
      return recordPainter[step](block, flow) ?? 0
    case 'pageBreak':
      if (step === 'paint' && !flow.atTop) flow.turnPage()
      return 0
    default:
      return unknownBlock(block)
  }
}

function unknownBlock(block: never): never {
  throw new Error(`no painter for ${JSON.stringify(block)}`)
}

/** A heading never ends a page: with it goes the beginning of what it is the heading of, through any headings between. */
function heightWithHeading(
  blocks: readonly ReportBlock[],
  index: number,
  measure: (block: ReportBlock) => number,
): number {
  const block = blocks[index]
  if (!block || block.kind === 'pageBreak') return 0
  const height = measure(block)
  return block.kind === 'heading' ? height + heightWithHeading(blocks, index + 1, measure) : height
}

function drawMargins(meta: ReportMeta, flow: Flow, hasCover: boolean): void {
  const { canvas, left, width } = flow
  const { tree, pageCount: pages } = canvas.document
  const footerAt = canvas.page.height - FOOTER_ABOVE_EDGE
  for (let page = hasCover ? 2 : 1; page <= pages; page++) {
    canvas.document.turnTo(page)
    const numbers: Readonly<Record<string, string>> = { page: String(page), pages: String(pages) }
    const footer = meta.footer.replace(/\{(pages?)\}/g, (_, name: string) => numbers[name] ?? '')
    tree.resume('Header', () => {
      canvas.text(meta.header, left, HEADER_AT, TYPE.small)
      canvas.rule(left, HEADER_AT + 7, width, { color: RULE.hair })
    })
    tree.resume('Footer', () => {
      canvas.rule(left, footerAt - 13, width, { color: RULE.hair })
      canvas.text(footer, left + width, footerAt, TYPE.small, 'right')
    })
  }
}

/**
 * Paints all blocks. Words come from the blocks and `meta` alone.
 * @param pause called between blocks with the share done, 0..1
 */
export async function paintReport(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  flow: Flow,
  pause: (share: number) => Promise<void>,
): Promise<void> {
  const contents = contentsPainter(blocks.filter((block) => block.kind === 'heading'))
  const measure = (block: ReportBlock) => visit('leadHeight', block, flow, contents) ?? 0
  for (const [index, block] of blocks.entries()) {
    await pause(index / blocks.length)
    if (block.kind === 'heading') flow.need(heightWithHeading(blocks, index, measure))
    visit('paint', block, flow, contents)
  }
  // A cover or page break at the very end leaves an empty page behind it, which then is the back of the report.
  for (const finish of flow.later) finish()
  drawMargins(meta, flow, blocks[0]?.kind === 'cover')
}
