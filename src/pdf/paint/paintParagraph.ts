import type { BlockPainter } from './BlockPainter.ts'
import type { TextBlock } from './Canvas.ts'
import type { Flow } from './Flow.ts'
import { FILL, GAP, TYPE, WARNING_EDGE } from './theme.ts'

const STYLE = { body: TYPE.body, lead: TYPE.lead, note: TYPE.note, warning: TYPE.body } as const
const LEAD_LINES = 2
const WARNING_PADDING = 11
const WARNING_BAR = 3

function layOutWarning(text: string, flow: Flow): { block: TextBlock; start: number } {
  const block = flow.canvas.layOut(text, flow.width - 2 * WARNING_PADDING, STYLE.warning)
  return { block, start: Math.min(block.height, flow.capacity / 3) + WARNING_PADDING }
}

export const paragraphPainter: BlockPainter<'paragraph'> = {
  leadHeight({ text, role = 'body' }, flow) {
    if (role === 'warning') return layOutWarning(text, flow).start
    const { lines } = flow.canvas.layOut(text, flow.width, STYLE[role])
    return lines.slice(0, LEAD_LINES).reduce((sum, { height }) => sum + height, 0)
  },

  paint({ text, role = 'body' }, flow) {
    const { canvas, left, width } = flow
    if (role === 'warning') {
      const { block, start } = layOutWarning(text, flow)
      flow.need(start)
      const behind = (y: number, height: number) => {
        canvas.fill({ x: left, y, width, height }, FILL.warning)
        canvas.fill({ x: left, y, width: WARNING_BAR, height }, WARNING_EDGE)
      }
      const edge = WARNING_PADDING / 2
      behind(flow.y, edge)
      flow.y += edge
      flow.tag('P', () => flow.lines(block, left + WARNING_PADDING, behind))
      behind(flow.y, edge)
      flow.y += edge
    } else {
      flow.tag('P', () => flow.lines(canvas.layOut(text, width, STYLE[role]), left))
    }
    flow.y += GAP.paragraph
  },
}
