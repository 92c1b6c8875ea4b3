import type { Tag } from '../document/StructureTree.ts'
import type { BlockPainter } from './BlockPainter.ts'
import type { TextBlock } from './Canvas.ts'
import type { Flow, PlacedHeading } from './Flow.ts'
import { GAP, HEADING, INK, TYPE } from './theme.ts'

/** The headings a contents page will list, known from the blocks before any is drawn. */
export type Listed = { level: 1 | 2 | 3; text: string }

const INDENT = 14
const NUMBER_WIDTH = 30
const DOT_STEP = 4.2
/** Third-level headings are bookmarks only: with one per indicator they would bury the parts. */
const DEEPEST = 2

const styleOf = (level: number) => (level === 1 ? TYPE.strong : TYPE.body)
const isListed = ({ level }: Listed) => level <= DEEPEST

function layOut({ level, text }: Listed, flow: Flow): { block: TextBlock; x: number } {
  const indent = (level - 1) * INDENT
  return {
    block: flow.canvas.layOut(text, flow.width - indent - NUMBER_WIDTH - 20, styleOf(level)),
    x: flow.left + indent,
  }
}

type Entry = { link: Tag; drawHere: (draw: () => void) => void; y: number; block: TextBlock; x: number; level: number }

/** Page number, dotted leader and link of one entry, once its heading has a place. */
function complete({ y, block, x, level }: Entry, heading: PlacedHeading, flow: Flow): void {
  const last = block.lines.at(-1)
  if (!last) return
  const { canvas } = flow
  const baseline = y + block.height - last.height + last.baseline
  const right = flow.left + flow.width
  const width = canvas.text(String(heading.page), right, baseline, styleOf(level), 'right')
  const from = x + last.line.width * block.style.size + 6
  const dots = Math.floor((right - width - 5 - from) / DOT_STEP)
  // Begun at the right, so that the dots of all entries stand under each other.
  if (dots > 0)
    canvas.dots({ x: right - 26, y: baseline - 0.8 }, { count: dots, step: DOT_STEP, radius: 0.45 }, INK.muted)
  const target = { page: heading.page, top: Math.max(0, heading.y - 8) }
  canvas.document.addLink({ x, y, width: right - x, height: block.height, text: heading.text, target })
}

/** The entry without its page number, which is not known yet. */
function drawEntry(item: Listed, flow: Flow): Entry {
  const { canvas } = flow
  if (item.level === 1) flow.space(6)
  const { block, x } = layOut(item, flow)
  flow.need(block.height)
  const { y } = flow
  const link = flow.tag('Reference', () =>
    flow.tag('Link', (tag) => {
      flow.y = canvas.block(block, x, y) + 2
      return tag
    }),
  )
  return { link, drawHere: canvas.document.reserve(), y, block, x, level: item.level }
}

export function contentsPainter(listed: readonly Listed[]): BlockPainter<'contents'> {
  return {
    leadHeight: (_block, flow) => flow.capacity / 4,

    paint({ title }, flow) {
      const { canvas } = flow
      const entries: Entry[] = []
      const head = canvas.layOut(title, flow.width, HEADING[1].style)
      flow.tag('TOC', () => {
        flow.y = flow.tag('Caption', () => canvas.block(head, flow.left, flow.y)) + HEADING[1].after
        for (const item of listed.filter(isListed)) entries.push(flow.tag('TOCI', () => drawEntry(item, flow)))
      })
      flow.later.push(() => {
        const headings = flow.headings.filter(isListed)
        for (const [index, entry] of entries.entries()) {
          const heading = headings[index]
          if (heading)
            entry.drawHere(() => canvas.document.tree.resume(entry.link, () => complete(entry, heading, flow)))
        }
      })
      flow.y += GAP.block
    },
  }
}
