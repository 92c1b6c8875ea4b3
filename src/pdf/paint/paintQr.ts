import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import type { TextBlock } from './Canvas.ts'
import { captionHeight, drawCaption } from './caption.ts'
import type { Flow } from './Flow.ts'
import { GAP, TYPE } from './theme.ts'

type Qr = BlockOf<'qr'>

/** Side of the code without its quiet zone. */
const SIDE = 92
/** Modules of white a reader needs around a code. Source: ISO/IEC 18004, 9.1. */
const QUIET = 4

const moduleSide = ({ modules }: Qr) => SIDE / Math.max(1, modules.length)
const quietZone = (block: Qr) => moduleSide(block) * QUIET

function layOut(block: Qr, flow: Flow): { words: TextBlock; x: number; height: number } {
  const indent = SIDE + 2 * quietZone(block) + GAP.block
  const words = flow.canvas.layOut(block.summary, flow.width - indent, TYPE.note)
  return { words, x: flow.left + indent, height: Math.max(SIDE + 2 * quietZone(block), words.height) }
}

const startHeight = (block: Qr, flow: Flow) => captionHeight(block.caption, flow) + layOut(block, flow).height

/** Dark modules, those next to each other in a row as one rectangle, so that no hairline shows between them. */
function drawModules(block: Qr, flow: Flow): void {
  const side = moduleSide(block)
  const left = flow.left + quietZone(block)
  const top = flow.y + quietZone(block)
  for (const [row, cells] of block.modules.entries()) {
    for (const { index, 0: run } of cells.matchAll(/1+/g)) {
      const area = { x: left + index * side, y: top + row * side, width: run.length * side, height: side }
      flow.canvas.fill(area, '#000000')
    }
  }
}

export const qrPainter: BlockPainter<'qr'> = {
  leadHeight: startHeight,

  paint(block, flow) {
    flow.need(startHeight(block, flow))
    const { words, x, height } = layOut(block, flow)
    const draw = () => {
      drawCaption(block.caption, flow)
      drawModules(block, flow)
    }
    flow.tag('Figure', draw, { alt: block.summary || block.caption, box: flow.boxOf(startHeight(block, flow)) })
    flow.tag('P', () => flow.canvas.block(words, x, flow.y + quietZone(block)))
    flow.y += height + GAP.block
  },
}
