import type { ReportBlock } from '../../core/document/ReportBlock.ts'
import type { Flow } from './Flow.ts'

export type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

/** How one kind of block comes onto the page. */
export type BlockPainter<Kind extends ReportBlock['kind']> = {
  /** Height the beginning of the block takes in one piece. A heading above asks for as much, so that it never stands alone. */
  leadHeight: (block: BlockOf<Kind>, flow: Flow) => number
  /** Draws the block below `flow.y`, turning pages as needed, and leaves `flow.y` under it. */
  paint: (block: BlockOf<Kind>, flow: Flow) => void
}
