import type { Flow } from './Flow.ts'
import { TYPE } from './theme.ts'

const UNDER = 4

/** Height of a caption over a table or chart; nothing for an empty one. */
export const captionHeight = (caption: string, flow: Flow): number =>
  caption ? flow.canvas.layOut(caption, flow.width, TYPE.caption).height + UNDER : 0

/** Draws it and moves below. The caller has made sure there is room. */
export function drawCaption(caption: string, flow: Flow): void {
  if (!caption) return
  const block = flow.canvas.layOut(caption, flow.width, TYPE.caption)
  flow.y = flow.tag('Caption', () => flow.canvas.block(block, flow.left, flow.y)) + UNDER
}

/** Draws a chart's summary in words under it, over pages if need be. */
export function drawSummary(summary: string, flow: Flow): void {
  if (summary) flow.tag('P', () => flow.lines(flow.canvas.layOut(summary, flow.width, TYPE.note), flow.left))
}
