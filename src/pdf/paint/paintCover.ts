import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import type { Flow } from './Flow.ts'
import { FILL, INK, MARGIN, RULE, TYPE } from './theme.ts'

const BAND = 14
/** The paper is a little larger than the page's places say. */
const BLEED = 1
const TITLE_AT = 210
const LABEL_SHARE = 0.28
const ROW_PADDING = 5

function drawFact({ label, value }: BlockOf<'cover'>['facts'][number], flow: Flow): void {
  const { canvas, left, width } = flow
  const labelBlock = canvas.layOut(label, width * LABEL_SHARE - 8, TYPE.label)
  const valueBlock = canvas.layOut(value, width * (1 - LABEL_SHARE), TYPE.body)
  const height = Math.max(labelBlock.height, valueBlock.height) + 2 * ROW_PADDING
  flow.need(height)
  flow.tag('Lbl', () => canvas.block(labelBlock, left, flow.y + ROW_PADDING + 1))
  flow.tag('LBody', () => canvas.block(valueBlock, left + width * LABEL_SHARE, flow.y + ROW_PADDING))
  flow.y += height
  canvas.rule(left, flow.y, width, { color: RULE.hair })
}

export const coverPainter: BlockPainter<'cover'> = {
  leadHeight: (_block, flow) => flow.capacity,

  paint({ title, subtitle, facts, note }, flow) {
    const { canvas, left, width } = flow
    if (!flow.atTop) flow.turnPage()
    canvas.fill({ x: 0, y: -BLEED, width: canvas.page.width + BLEED, height: BAND + BLEED }, INK.accent)
    canvas.fill({ x: 0, y: BAND, width: canvas.page.width + BLEED, height: 2 }, FILL.tint)
    flow.y = flow.tag('H1', () => canvas.block(canvas.layOut(title, width, TYPE.title), left, TITLE_AT)) + 6
    flow.y = flow.tag('P', () => canvas.block(canvas.layOut(subtitle, width, TYPE.subtitle), left, flow.y)) + 26
    canvas.rule(left, flow.y, 64, { color: INK.accent, width: 2 })
    flow.y += 26
    flow.tag('L', () => {
      for (const fact of facts) flow.tag('LI', () => drawFact(fact, flow))
    })
    if (note) {
      const block = canvas.layOut(note, width, TYPE.note)
      flow.need(block.height + 20)
      const bottom = canvas.page.height - MARGIN.bottom - block.height
      flow.tag('P', () => canvas.block(block, left, Math.max(flow.y + 16, bottom)))
    }
    flow.turnPage()
  },
}
