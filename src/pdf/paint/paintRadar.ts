import type { Series } from '../../core/document/ReportBlock.ts'
import { isUpright, radarMarks, sampleMarks } from '../../figure/radar.ts'
import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import { captionHeight, drawCaption, drawSummary } from './caption.ts'
import type { Flow } from './Flow.ts'
import { labelHeight, paintMarks } from './paintMarks.ts'
import { GAP, TYPE } from './theme.ts'

const RADIUS = { normal: 92, small: 52 } as const
const LEGEND_LINE = 15
const SAMPLE = 26
const SAMPLE_GAP = 6
const LABEL_GAP = 18
/** A small radar has its words beside it: the dial's middle and the words' left end as shares of the width. */
const BESIDE = { dial: 0.27, words: 0.56 } as const

/** Between the outer ring and the names of the axes. */
const AXIS_GAP = 9

type Radar = BlockOf<'radar'>

/** Room for the names over and under the dial. */
function bandOf(axes: readonly string[], flow: Flow): number {
  const upright = axes.filter((_, axis) => isUpright(axis, axes.length))
  return Math.max(0, ...upright.map((label) => labelHeight(label, flow.canvas))) + AXIS_GAP
}

const dialHeight = (block: Radar, flow: Flow) => 2 * (RADIUS[block.size ?? 'normal'] + bandOf(block.axes, flow))

const wordsWidth = (flow: Flow) => flow.width * (1 - BESIDE.words)

/** Height of what stands beside a small dial. */
function wordsHeight({ series, summary }: Radar, flow: Flow): number {
  return series.length * LEGEND_LINE + GAP.paragraph + flow.canvas.layOut(summary, wordsWidth(flow), TYPE.note).height
}

function startHeight(block: Radar, flow: Flow): number {
  const dial = dialHeight(block, flow)
  const chart = block.size === 'small' ? Math.max(dial, wordsHeight(block, flow)) : dial + LEGEND_LINE
  return captionHeight(block.caption, flow) + chart
}

/** @returns the width drawn */
function drawEntry({ role, label }: Series, x: number, y: number, flow: Flow): number {
  paintMarks(sampleMarks(role, { x, y: y + LEGEND_LINE / 2 }, SAMPLE), flow.canvas)
  const indent = SAMPLE + SAMPLE_GAP
  return indent + flow.canvas.text(label, x + indent, y + LEGEND_LINE / 2 + TYPE.small.size * 0.35, TYPE.small)
}

function drawLegendRow(series: readonly Series[], flow: Flow): void {
  const labels = series.map(({ label }) => flow.canvas.typesetter.width(label, TYPE.small.weight) * TYPE.small.size)
  const total = labels.reduce((sum, width) => sum + SAMPLE + SAMPLE_GAP + width + LABEL_GAP, -LABEL_GAP)
  let x = flow.left + (flow.width - total) / 2
  for (const one of series) x += drawEntry(one, x, flow.y, flow) + LABEL_GAP
  flow.y += LEGEND_LINE
}

function drawBeside(block: Radar, height: number, flow: Flow): void {
  const x = flow.left + flow.width * BESIDE.words
  let y = flow.y + (height - wordsHeight(block, flow)) / 2
  for (const one of block.series) {
    drawEntry(one, x, y, flow)
    y += LEGEND_LINE
  }
  flow.canvas.block(flow.canvas.layOut(block.summary, wordsWidth(flow), TYPE.note), x, y + GAP.paragraph)
}

export const radarPainter: BlockPainter<'radar'> = {
  leadHeight: startHeight,

  paint(block, flow) {
    flow.need(startHeight(block, flow))
    const box = flow.boxOf(startHeight(block, flow))
    flow.tag('Figure', () => drawFigure(block, flow), { alt: block.summary || block.caption, box })
    if (block.size !== 'small') {
      flow.y += GAP.paragraph
      drawSummary(block.summary, flow)
    }
    flow.y += GAP.block
  },
}

/** Caption, dial and legend; a small one has its words beside it. */
function drawFigure(block: Radar, flow: Flow): void {
  drawCaption(block.caption, flow)
  const small = block.size === 'small'
  const height = small ? Math.max(dialHeight(block, flow), wordsHeight(block, flow)) : dialHeight(block, flow)
  const center = { x: flow.left + flow.width * (small ? BESIDE.dial : 0.5), y: flow.y + height / 2 }
  paintMarks(radarMarks(block, { center, radius: RADIUS[block.size ?? 'normal'], gap: AXIS_GAP }), flow.canvas)
  if (small) drawBeside(block, height, flow)
  flow.y += height
  if (!small) drawLegendRow(block.series, flow)
}
