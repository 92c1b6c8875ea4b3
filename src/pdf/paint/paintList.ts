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

export const listPainter: BlockPainter<'list'> = {
  leadHeight: ({ items: [first] }, flow) => (first ? layOut(first, flow).start : 0),

  paint({ items, ordered }, flow) {
    const { canvas } = flow
    for (const [index, item] of items.entries()) {
      const { block, below, start } = layOut(item, flow)
      const first = block.lines[0]
      flow.need(start)
      if (first) {
        const y = flow.y + first.baseline
        if (ordered)
          canvas.text(`${index + 1}.`, flow.left + INDENT - 5, y, { ...TYPE.body, color: INK.accent }, 'right')
        else canvas.circle({ x: flow.left + 7, y: y - TYPE.body.size * 0.28 }, 1.6, { fill: INK.accent })
      }
      flow.lines(block, flow.left + INDENT)
      if (below) flow.lines(below, flow.left + INDENT)
      flow.y += BETWEEN
    }
    flow.y += GAP.paragraph
  },
}
