import type { Figure } from '../../core/document/ReportBlock.ts'
import type { BlockPainter } from './BlockPainter.ts'
import type { TextBlock } from './Canvas.ts'
import type { Flow } from './Flow.ts'
import { GAP, INK, TONE_INK, TYPE } from './theme.ts'

const PER_ROW = 4
const GUTTER = 16
const PADDING = 6

type LaidFigure = { label: TextBlock; value: TextBlock; detail: TextBlock | null; height: number }

const widthOf = (flow: Flow, perRow: number) => (flow.width - GUTTER * (perRow - 1)) / perRow

function layOut({ label, value, detail, tone = 'plain' }: Figure, flow: Flow, width: number): LaidFigure {
  const color = tone === 'plain' ? INK.accent : TONE_INK[tone]
  const blocks = {
    label: flow.canvas.layOut(label, width, TYPE.small),
    value: flow.canvas.layOut(value, width, { ...TYPE.figure, color }),
    detail: detail ? flow.canvas.layOut(detail, width, TYPE.small) : null,
  }
  const height = blocks.label.height + blocks.value.height + (blocks.detail?.height ?? 0) + 2 * PADDING
  return { ...blocks, height }
}

/** Rows as even as they can be: five figures make three and two, not four and one. */
function rowsOf(items: readonly Figure[], flow: Flow): { width: number; figures: LaidFigure[] }[] {
  const rows = Math.ceil(items.length / PER_ROW)
  const perRow = Math.max(1, Math.ceil(items.length / Math.max(1, rows)))
  const width = widthOf(flow, perRow)
  return Array.from({ length: rows }, (_, row) => ({
    width,
    figures: items.slice(row * perRow, (row + 1) * perRow).map((item) => layOut(item, flow, width)),
  }))
}

const heightOf = (figures: readonly LaidFigure[]) => Math.max(0, ...figures.map(({ height }) => height))

export const figuresPainter: BlockPainter<'figures'> = {
  leadHeight: ({ items }, flow) => heightOf(rowsOf(items.slice(0, PER_ROW), flow)[0]?.figures ?? []),

  paint({ items }, flow) {
    const { canvas } = flow
    for (const { width, figures } of rowsOf(items, flow)) {
      const height = heightOf(figures)
      flow.need(height)
      for (const [index, { label, value, detail }] of figures.entries()) {
        const x = flow.left + index * (width + GUTTER)
        canvas.rule(x, flow.y, width, { color: INK.accent, width: 1 })
        flow.tag('Div', () => {
          const underLabel = flow.tag('P', () => canvas.block(label, x, flow.y + PADDING))
          const underValue = flow.tag('P', () => canvas.block(value, x, underLabel))
          if (detail) flow.tag('P', () => canvas.block(detail, x, underValue))
        })
      }
      flow.y += height + PADDING
    }
    flow.y += GAP.paragraph
  },
}
