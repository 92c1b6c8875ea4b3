// Operators on their way to a page. Lines of text that follow each other share one text object, a colour and a font are only set where they
// change, and every line is placed from the one before: a third less to pack, and to read.
import type { StructureTree } from './StructureTree.ts'

/** What the operators of a page have set so far. `x` and `y`: where the last line began, in tenths of a point. */
export type TextState = { color: string; font: string; x: number; y: number }

const freshState = (): TextState => ({ color: '', font: '', x: 0, y: 0 })

export class PageWriter {
  /** A text object stands around whole marked-content sequences or within one, never across an end. Source: ISO 32000-1, 14.6.1. */
  #text: 'none' | 'around' | 'within' = 'none'
  #state = freshState()
  readonly #states = new Map<number, TextState>()

  constructor(
    readonly tree: StructureTree,
    public out: (operators: string) => void,
  ) {}

  /** Makes a page's own state current; to be called after {@link leave}. */
  turnTo(page: number): void {
    this.#state = this.#states.get(page) ?? freshState()
    this.#states.set(page, this.#state)
  }

  #begin(text: 'around' | 'within'): void {
    this.out('BT')
    this.#text = text
    this.#state.x = 0
    this.#state.y = 0
  }

  #end(text: 'around' | 'within'): void {
    if (this.#text !== text) return
    this.out('ET')
    this.#text = 'none'
  }

  /** Adds operators that draw no text. They leave colours and everything else as they were. */
  drawing(page: number, operators: string, decoration: boolean): void {
    this.#end('within')
    const step = this.tree.enter(page, decoration)
    if (step?.closing) this.out(step.closing)
    this.#end('around')
    if (step) this.out(step.opening)
    this.out(operators)
  }

  /** Adds a line of text. @param show its operators, given what is set already; what they set they note down */
  text(page: number, show: (state: TextState) => string): void {
    const step = this.tree.enter(page, false)
    if (step) {
      this.#end('within')
      if (step.closing) this.out(step.closing)
      if (!step.holdsDrawings && this.#text === 'none') this.#begin('around')
      else if (step.holdsDrawings) this.#end('around')
      this.out(step.opening)
    }
    if (this.#text === 'none') this.#begin('within')
    this.out(show(this.#state))
  }

  /** Ends whatever is open; nothing goes on across pages. */
  leave(): void {
    this.#end('within')
    const closing = this.tree.leave()
    if (closing) this.out(closing)
    this.#end('around')
  }

  /** What `draw` draws, as operators that can stand anywhere on the current page. */
  collect(draw: () => void): string {
    const closed = () => {
      draw()
      this.leave()
    }
    return ['q', ...this.#aside(closed), 'Q'].join('\n')
  }

  /** What `draw` draws, as operators of a drawing by itself. No tag stands in it: what is around each of its places is its tag. */
  collectUnmarked(draw: () => void): string {
    return this.#aside(() => this.tree.unmarked(draw)).join('\n')
  }

  #aside(draw: () => void): string[] {
    const before = { out: this.out, state: this.#state, text: this.#text }
    const collected: string[] = []
    this.out = (operators) => collected.push(operators)
    this.#state = freshState()
    this.#text = 'none'
    draw()
    this.#end('within')
    this.out = before.out
    this.#state = before.state
    this.#text = before.text
    return collected
  }
}
