import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import type { TextBlock } from './Canvas.ts'
import type { Flow } from './Flow.ts'
import { GAP, INK, TYPE } from './theme.ts'

const INDENT = 18
const BETWEEN = 3

type Item = BlockOf<'list'>['items'][number]

function layOut({ text, detail }: Item, flow: Flow): { block: TextBlock; below: TextBlock | null; start: number } {
  const width = flow.width - INDENT
  const block = flow.canvas.layOut(text, width, TYPE.body)
  const below = detail ? flow.canvas.layOut(detail, width, TYPE.note) : null
  return { block, below, start: Math.min(block.height + (below?.lines[0]?.height ?? 0), flow.capacity / 3) }
}

/** @param number null for a bullet */
function drawItem(item: Item, number: string | null, flow: Flow): void {
  const { canvas } = flow
  const { block, below, start } = layOut(item, flow)
  const [first] = block.lines
  flow.need(start)
  const y = flow.y + (first?.baseline ?? 0)
  if (number !== null) {
    const style = { ...TYPE.body, color: INK.accent }
    flow.tag('Lbl', () => canvas.text(number, flow.left + INDENT - 5, y, style, 'right'))
  } else {
    canvas.circle({ x: flow.left + 7, y: y - TYPE.body.size * 0.28 }, 1.6, { fill: INK.accent })
  }
  flow.tag('LBody', () => {
    flow.tag('P', () => flow.lines(block, flow.left + INDENT))
    if (below) flow.tag('P', () => flow.lines(below, flow.left + INDENT))
  })
  flow.y += BETWEEN
}

export const listPainter: BlockPainter<'list'> = {
  leadHeight: ({ items: [first] }, flow) => (first ? layOut(first, flow).start : 0),

  paint({ items, ordered }, flow) {
    const draw = () => {
      for (const [index, item] of items.entries()) {
        flow.tag('LI', () => drawItem(item, ordered ? `${index + 1}.` : null, flow))
      }
    }
    flow.tag('L', draw, { ordered })
    flow.y += GAP.paragraph
  },
}
