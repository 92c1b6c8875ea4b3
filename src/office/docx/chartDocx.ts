import { ImageRun, Paragraph, type Table } from 'docx'
import type { ReportBlock } from '../../core/document/ReportBlock.ts'
import { barsChart } from '../chart/barsChart.ts'
import { type Chart, chartSvg } from '../chart/Chart.ts'
import { qrChart } from '../chart/qrChart.ts'
import { radarChart } from '../chart/radarChart.ts'
import { twin } from '../chart/twin.ts'
import { cleanText } from '../cleanText.ts'
import { rasterise } from '../rasterise.ts'
import type { Page } from './Page.ts'
import { runs } from './runs.ts'
import { tableDocx } from './tableDocx.ts'

type ChartBlock = Extract<ReportBlock, { kind: 'radar' | 'bars' | 'qr' }>

/** Twentieths of a point in a pixel, 96 to the inch. */
const TWIPS = 15
/** A chart that shares its page with much else. */
const SMALL = 0.62

/** A chart as a vector image with a picture for older programs; where none can be drawn, its figures as a table. */
export async function chartDocx(block: ChartBlock, page: Page): Promise<(Paragraph | Table)[]> {
  const chart = chartOf(block)
  const svg = chartSvg(chart)
  const png = await rasterise(svg, chart.width, chart.height)
  if (!png) return block.kind === 'qr' ? captions(block) : tableDocx(twin(block), page)
  const wanted = block.kind === 'radar' && block.size === 'small' ? SMALL : 1
  const scale = Math.min(wanted, page.text / TWIPS / chart.width)
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: Math.round(chart.width * scale), height: Math.round(chart.height * scale) },
    altText: { name: cleanText(block.caption), title: cleanText(block.caption), description: cleanText(block.summary) },
  })
  return [new Paragraph({ keepNext: true, children: [image] }), ...captions(block)]
}

function chartOf(block: ChartBlock): Chart {
  switch (block.kind) {
    case 'radar':
      return radarChart(block)
    case 'bars':
      return barsChart(block)
    case 'qr':
      return qrChart(block)
  }
}

function captions(block: ChartBlock): Paragraph[] {
  const caption = new Paragraph({ style: 'Caption', children: runs(block.caption) })
  return block.kind === 'qr' ? [caption, new Paragraph({ style: 'Note', children: runs(block.summary) })] : [caption]
}
