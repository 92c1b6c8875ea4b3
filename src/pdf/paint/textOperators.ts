// One shaped line as PDF operators. Source: ISO 32000-1, 9.4.3 (TJ): numbers move left by thousandths of an em.
import type { EmbeddedFonts } from '../document/EmbeddedFonts.ts'
import type { TextState } from '../document/PageWriter.ts'
import { pdfNumber } from '../document/pdfSyntax.ts'
import { shownCode } from '../fonts/codeSpace.ts'
import type { ShapedRun } from '../fonts/Face.ts'
import type { Line, Weight } from '../fonts/Typesetter.ts'

const THOUSANDTHS = 1000
const TENTHS = 10
/** Below half a thousandth of an em nothing is to be seen; it is carried on instead, so that errors never add up. */
const LEAST_MOVE = 0.5
/** Fonts from this weight on are bold by themselves. */
const BOLD_FROM = 600
/** Outline, in em, that makes regular letters stand beside bold ones. Han has one weight only. */
const BOLD_OUTLINE = 0.03

/** The elements of one TJ array. Codes that follow each other share one string. */
class ShownText {
  #content = ''
  #open = false
  #moved = false

  code(code: number): void {
    if (!this.#open) this.#content += '('
    this.#open = true
    this.#content += shownCode(code)
  }

  move(thousandths: number): void {
    this.#close()
    this.#moved = true
    this.#content += -thousandths
  }

  #close(): void {
    if (this.#open) this.#content += ')'
    this.#open = false
  }

  operator(): string {
    this.#close()
    return this.#moved ? `[${this.#content}]TJ` : `${this.#content}Tj`
  }
}

/** Shows runs one after the other; what rounding leaves is owed to the next, so that it never adds up over a line. */
class Pen {
  #owed = 0
  #trailing: number | null = null

  constructor(readonly fonts: EmbeddedFonts) {}

  show(run: ShapedRun, shown: ShownText): void {
    const font = this.fonts.fontOf(run.face)
    const scale = THOUSANDTHS / run.face.font.unitsPerEm
    for (const cluster of run.clusters) {
      const codes = font.codesOf(cluster)
      const shift = codes.shift * scale
      const wanted = this.#owed + shift
      const moved = Math.abs(wanted) >= LEAST_MOVE ? Math.round(wanted) : 0
      // Before the marks' empty code: poppler would otherwise cut the word there.
      if (moved !== 0) shown.move(moved)
      this.end(shown)
      shown.code(codes.code)
      this.#trailing = codes.trailing
      this.#owed = cluster.advance * scale - Math.round(codes.advance * scale) - shift + (wanted - moved)
    }
  }

  /** Shows the marks of the last cluster; before another font, whose codes are others. */
  end(shown: ShownText): void {
    if (this.#trailing !== null) shown.code(this.#trailing)
    this.#trailing = null
  }
}

export type TextLook = {
  size: number
  /** Operands of `rg`. */
  color: string
  /** Asked for; where a run's font is not that bold, its letters get an outline of their own colour. */
  weight: Weight
}

/** Moves from the beginning of the last line to that of the next. Whole tenths, so that no error adds up down a page. */
function moveTo(at: { x: number; y: number }, state: TextState): string {
  const x = Math.round(at.x * TENTHS)
  const y = Math.round(at.y * TENTHS)
  const step = `${pdfNumber((x - state.x) / TENTHS)} ${pdfNumber((y - state.y) / TENTHS)} Td`
  state.x = x
  state.y = y
  return step
}

/**
 * Operators that draw a line with its baseline starting at x, y, in points from the lower left corner; to stand in a text object.
 * @param state what is set already; what this sets is noted down in it
 */
export function textOperators(
  line: Line,
  fonts: EmbeddedFonts,
  at: { x: number; y: number },
  { size, color, weight }: TextLook,
  state: TextState,
): string {
  const parts: string[] = []
  if (color !== state.color) parts.push(`${color} rg`)
  state.color = color
  const pen = new Pen(fonts)
  let shown = new ShownText()
  let key = ''
  let outlined = false
  const close = () => {
    pen.end(shown)
    if (key) parts.push(shown.operator())
    shown = new ShownText()
  }
  for (const run of line.runs) {
    const font = fonts.fontOf(run.face)
    if (font.key !== key) {
      close()
      const outline = weight === 'bold' && font.source.weight < BOLD_FROM
      if (outline !== outlined) parts.push(outline ? `${color} RG ${pdfNumber(size * BOLD_OUTLINE)} w 2 Tr` : '0 Tr')
      outlined = outline
      const chosen = `/${font.key} ${pdfNumber(size)} Tf`
      if (chosen !== state.font) parts.push(chosen)
      state.font = chosen
      if (!key) parts.push(moveTo(at, state))
      key = font.key
    }
    pen.show(run, shown)
  }
  close()
  if (outlined) parts.push('0 Tr')
  return parts.join('\n')
}
