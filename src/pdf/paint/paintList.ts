import type { BlockPainter } from './BlockPainter.ts'
import { GAP, INK, TYPE } from './theme.ts'

const INDENT = 18
const BETWEEN = 3

export const listPainter: BlockPainter<'list'> = {
  leadHeight({ items }, flow) {
    const first = items[0]
    return first ? flow.canvas.layOut(first.text, flow.width - INDENT, TYPE.body).height : 0
  },

  paint({ items, ordered }, flow) {
    const { canvas } = flow
    const width = flow.width - INDENT
    for (const [index, { text, detail }] of items.entries()) {
      const block = canvas.layOut(text, width, TYPE.body)
      const below = detail ? canvas.layOut(detail, width, TYPE.note) : null
      const first = block.lines[0]
      flow.need(Math.min(block.height + (below?.lines[0]?.height ?? 0), flow.capacity / 3))
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
