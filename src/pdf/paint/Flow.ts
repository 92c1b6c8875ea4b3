// Where the next thing goes: a column down the page that turns to a new one when it is full.
import type { Tag, TagOptions, TagType } from '../document/StructureTree.ts'
import type { Canvas, TextBlock } from './Canvas.ts'
import { MARGIN } from './theme.ts'

/** A heading as it came to stand; `y` in points from the top. */
export type PlacedHeading = { level: 1 | 2 | 3; text: string; page: number; y: number }

export class Flow {
  readonly left = MARGIN.side
  readonly width: number
  readonly headings: PlacedHeading[] = []
  /** Painted at the end, when all places are known. */
  readonly later: (() => void)[] = []
  y: number = MARGIN.top
  page = 1

  constructor(readonly canvas: Canvas) {
    this.width = canvas.page.width - 2 * MARGIN.side
  }

  /** Whatever `draw` draws is content of a new tag, on as many pages as it takes. */
  tag<Made>(type: TagType, draw: (tag: Tag) => Made, options?: TagOptions): Made {
    return this.canvas.document.tree.inside(type, draw, options)
  }

  /** The place of a figure that starts here, for its tag. */
  boxOf(height: number): [number, number, number, number] {
    const top = this.canvas.page.height - this.y
    return [this.left, Math.max(0, top - height), this.left + this.width, top]
  }

  /** Height of an empty page's column. */
  get capacity(): number {
    return this.canvas.page.height - MARGIN.top - MARGIN.bottom
  }

  /** Height left on this page. */
  get remaining(): number {
    return this.canvas.page.height - MARGIN.bottom - this.y
  }

  get atTop(): boolean {
    return this.y === MARGIN.top
  }

  turnPage(): void {
    this.canvas.document.addPage()
    this.page += 1
    this.y = MARGIN.top
  }

  /** Turns the page unless `height` still fits; what is taller than a page starts where it is. */
  need(height: number): void {
    if (height > this.remaining && !this.atTop && height <= this.capacity) this.turnPage()
  }

  /** Leaves space, which is not carried to a new page. */
  space(height: number): void {
    if (!this.atTop) this.y += height
  }

  /**
   * Draws lines down the column and over as many pages as it takes. Neither the first nor the last line stands alone
   * when the block has more than two.
   * @param under draws what lies behind each line
   */
  lines(block: TextBlock, x: number, under?: (top: number, height: number) => void): void {
    const { lines, style } = block
    for (const [index, line] of lines.entries()) {
      const { height } = line
      const next = lines[index + 1]?.height ?? 0
      const keepsWithNext = index === 0 || index === lines.length - 2
      if (height + (keepsWithNext ? next : 0) > this.remaining && !this.atTop) this.turnPage()
      under?.(this.y, height)
      this.canvas.laidLine(line, x, this.y, style, 'left')
      this.y += height
    }
  }
}
