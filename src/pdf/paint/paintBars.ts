import { barHeight, barMarks } from '../../figure/bars.ts'
import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import type { TextBlock } from './Canvas.ts'
import { captionHeight, drawCaption, drawSummary } from './caption.ts'
import type { Flow } from './Flow.ts'
import { paintMarks } from './paintMarks.ts'
import { GAP, TYPE } from './theme.ts'

type Bar = BlockOf<'bars'>['bars'][number]
type LaidBar = { bar: Bar; label: TextBlock; text: TextBlock; height: number }

const LABEL_SHARE = 0.34
const TEXT_SHARE = 0.18
const THICKNESS = { thick: 8, thin: 4 } as const
const PADDING = 4
const LEGEND_LINE = 16
const SWATCH = 14

function layOut(bar: Bar, flow: Flow): LaidBar {
  const label = flow.canvas.layOut(bar.label, flow.width * LABEL_SHARE - 8, TYPE.cell)
  const text = flow.canvas.layOut(bar.text, flow.width * TEXT_SHARE - 8, { ...TYPE.cell, weight: 'bold' })
  return { bar, label, text, height: Math.max(label.height, text.height, barHeight(bar, THICKNESS)) + 2 * PADDING }
}

function drawBar({ bar, label, text, height }: LaidBar, max: number, flow: Flow): void {
  const { canvas, left, width, y } = flow
  const x = left + width * LABEL_SHARE
  const length = width * (1 - LABEL_SHARE - TEXT_SHARE)
  const top = y + (height - barHeight(bar, THICKNESS)) / 2
  canvas.block(label, left, y + (height - label.height) / 2)
  paintMarks(barMarks(bar, max, { x, y: top, length, ...THICKNESS }), canvas)
  canvas.block(text, left + width * (1 - TEXT_SHARE) + 8, y + (height - text.height) / 2)
  flow.y += height
}

function drawLegend(legend: readonly string[], flow: Flow): void {
  const { canvas } = flow
  let x = flow.left + flow.width * LABEL_SHARE
  const y = flow.y + LEGEND_LINE / 2
  for (const [index, label] of legend.entries()) {
    const size = index === 0 ? { y: y - 4, height: THICKNESS.thick } : { y: y - 2, height: THICKNESS.thin }
    paintMarks([{ kind: 'rect', look: index === 0 ? 'bar' : 'bar-evidenced', x, width: SWATCH, ...size }], canvas)
    x += SWATCH + 5
    x += canvas.text(label, x, y + 2.8, TYPE.small) + 16
  }
  flow.y += LEGEND_LINE
}

const legendHeight = ({ legend }: BlockOf<'bars'>) => (legend && legend.length > 0 ? LEGEND_LINE : 0)

/** A chart up to this share of a page is kept in one piece. */
const KEPT_WHOLE = 0.8

const wholeHeight = (block: BlockOf<'bars'>, laid: readonly LaidBar[], flow: Flow) =>
  laid.reduce((sum, { height }) => sum + height, captionHeight(block.caption, flow) + legendHeight(block))

function startHeight(block: BlockOf<'bars'>, laid: readonly LaidBar[], flow: Flow): number {
  const whole = laid.reduce((sum, { height }) => sum + height, legendHeight(block))
  return captionHeight(block.caption, flow) + Math.min(whole, flow.capacity * KEPT_WHOLE)
}

const layOutAll = ({ bars }: BlockOf<'bars'>, flow: Flow) => bars.map((bar) => layOut(bar, flow))

export const barsPainter: BlockPainter<'bars'> = {
  leadHeight: (block, flow) => startHeight(block, layOutAll(block, flow), flow),

  paint(block, flow) {
    const laid = layOutAll(block, flow)
    flow.need(startHeight(block, laid, flow))
    const box = flow.boxOf(Math.min(wholeHeight(block, laid, flow), flow.remaining))
    const draw = () => {
      drawCaption(block.caption, flow)
      if (block.legend && block.legend.length > 0) drawLegend(block.legend, flow)
      for (const bar of laid) {
        flow.need(bar.height)
        drawBar(bar, block.max, flow)
      }
    }
    flow.tag('Figure', draw, { alt: block.summary || block.caption, box })
    flow.y += GAP.paragraph
    drawSummary(block.summary, flow)
    flow.y += GAP.block
  },
}
