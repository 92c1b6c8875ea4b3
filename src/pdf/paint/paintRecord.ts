import { PALETTES } from '../../figure/palette.ts'
import type { BlockOf, BlockPainter } from './BlockPainter.ts'
import type { Point, TextBlock } from './Canvas.ts'
import type { Flow } from './Flow.ts'
import { GAP, INK, RULE, TONE_INK, TYPE } from './theme.ts'

type Record = BlockOf<'record'>
type LaidField = { label: TextBlock; text: TextBlock }
type LaidRecord = { title: TextBlock; fields: LaidField[]; height: number }

const BOX = 15
const BOX_GAP = 3
/** Room for the chosen box's edge. */
const EDGE = 1
const SCALE_HEIGHT = BOX + 8
const PADDING = 7
const TAG_SHARE = 0.28
const LABEL_SHARE = 0.22
const FIELD_GAP = 3
/** Up to this share of a page a record is kept in one piece. */
const KEPT_WHOLE = 0.4
/** As the screen shows a level that is not there. */
const NO_LEVEL = '–'

const scaleHeight = ({ max }: Record) => (max > 0 ? SCALE_HEIGHT : 0)

function layOut(block: Record, flow: Flow): LaidRecord {
  const { canvas, width } = flow
  const title = canvas.layOut(block.title, width * (1 - TAG_SHARE), TYPE.strong)
  const fields = block.fields.map(({ label, text, links = [] }) => ({
    label: canvas.layOut(label, width * LABEL_SHARE - 8, TYPE.label),
    text: canvas.layOut([...(text ? [text] : []), ...links].join('\n'), width * (1 - LABEL_SHARE), {
      ...TYPE.body,
      size: 9.5,
    }),
  }))
  const texts = fields.reduce((sum, { label, text }) => sum + Math.max(label.height, text.height) + FIELD_GAP, 0)
  return { title, fields, height: PADDING + title.height + scaleHeight(block) + texts }
}

/** The least that must stand together: title, scale, and two lines of the first field. */
function startHeight(block: Record, { title, fields, height }: LaidRecord, flow: Flow): number {
  if (height <= flow.capacity * KEPT_WHOLE) return height
  const firstLines = fields[0]?.text.lines.slice(0, 2).reduce((sum, line) => sum + line.height, 0) ?? 0
  return PADDING + title.height + scaleHeight(block) + firstLines
}

/** Boxes 0 to max in a row, the chosen one in the colour they are shown in; with no answer all stay open. */
function drawBoxes({ level, max }: Record, corner: Point, flow: Flow): void {
  const { canvas } = flow
  const digits: (() => void)[] = []
  for (let step = 0; step <= max; step++) {
    const area = { x: corner.x + EDGE + step * (BOX + BOX_GAP), y: corner.y + EDGE, width: BOX, height: BOX }
    const chosen = step === level
    if (chosen) canvas.stampedBox(area, EDGE)
    else canvas.frame(area, { color: RULE.strong, width: 0.6 })
    const style = {
      ...TYPE.small,
      color: chosen ? PALETTES.print['on-accent'] : INK.muted,
      weight: chosen ? 'bold' : 'regular',
    } as const
    digits.push(() => canvas.text(String(step), area.x + BOX / 2, area.y + BOX / 2 + 2.9, style, 'center'))
  }
  // After all boxes, so that they share one text object.
  for (const draw of digits) draw()
}

function drawScale(block: Record, flow: Flow): void {
  const { level, max, tone } = block
  const ink = tone === 'plain' || tone === 'muted' ? INK.accent : TONE_INK[tone]
  const width = max * (BOX + BOX_GAP) + BOX + 2 * EDGE
  const area = { x: flow.left - EDGE, y: flow.y + 3 - EDGE, width, height: BOX + 2 * EDGE }
  flow.canvas.stamp(area, `scale ${level} ${max}`, ink, (corner) => drawBoxes(block, corner, flow))
  flow.y += SCALE_HEIGHT
}

function drawField({ label, text }: LaidField, flow: Flow): void {
  flow.need(Math.min(Math.max(label.height, text.height), flow.capacity / 8))
  const first = flow.y
  const { page } = flow
  flow.tag('Lbl', () => flow.canvas.block(label, flow.left, first + 0.8))
  flow.tag('LBody', () => flow.lines(text, flow.left + flow.width * LABEL_SHARE))
  flow.y = Math.max(flow.y, flow.page === page ? first + label.height : 0) + FIELD_GAP
}

export const recordPainter: BlockPainter<'record'> = {
  leadHeight: (block, flow) => startHeight(block, layOut(block, flow), flow),

  paint(block, flow) {
    const laid = layOut(block, flow)
    const { canvas, left, width } = flow
    flow.need(startHeight(block, laid, flow))
    canvas.rule(left, flow.y, width, { color: RULE.strong, width: 0.75 })
    flow.y += PADDING
    const top = flow.y
    flow.y = flow.tag('P', () => canvas.block(laid.title, left, top))
    if (block.tag) {
      const style = { ...TYPE.label, color: TONE_INK[block.tone] }
      const tag = canvas.layOut(block.tag, width * TAG_SHARE - 8, style)
      const x = left + width * (1 - TAG_SHARE) + 8
      flow.tag('P', () => canvas.block(tag, x, top + 1, width * TAG_SHARE - 8, 'right'))
    }
    if (block.max > 0) {
      const options = { alt: `${block.level ?? NO_LEVEL} / ${block.max}`, box: flow.boxOf(SCALE_HEIGHT) }
      flow.tag('Figure', () => drawScale(block, flow), options)
    }
    flow.tag('L', () => {
      for (const field of laid.fields) flow.tag('LI', () => drawField(field, flow))
    })
    flow.y += GAP.block - FIELD_GAP
  },
}
