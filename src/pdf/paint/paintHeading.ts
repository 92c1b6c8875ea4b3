import type { BlockPainter } from './BlockPainter.ts'
import { HEADING, RULE } from './theme.ts'

export const headingPainter: BlockPainter<'heading'> = {
  leadHeight({ level, text }, flow) {
    const { style, before, after } = HEADING[level]
    return before + flow.canvas.layOut(text, flow.width, style).height + after
  },

  paint({ level, text }, flow) {
    const { style, before, after } = HEADING[level]
    flow.canvas.document.tree.section(level)
    flow.space(before)
    const block = flow.canvas.layOut(text, flow.width, style)
    flow.headings.push({ level, text, page: flow.page, y: flow.y })
    flow.canvas.document.bookmarks.push({
      title: text,
      level,
      page: flow.page,
      top: flow.canvas.page.height - flow.y + 8,
    })
    flow.y = flow.tag(`H${level}`, () => flow.canvas.block(block, flow.left, flow.y))
    if (level === 1) {
      flow.y += 3
      flow.canvas.rule(flow.left, flow.y, flow.width, { color: RULE.strong, width: 0.75 })
    }
    flow.y += after
  },
}
