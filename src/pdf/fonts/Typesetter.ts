// Text to lines: shapes every word once, measures it, and fills lines. Sizes are in em; painters multiply by theirs.
import type { Face, ShapedRun } from './Face.ts'
import { findBreaks } from './findBreaks.ts'
import { type HanOrder, hanOrderOf } from './fontFamilies.ts'
import { graphemesOf } from './graphemes.ts'
import { splitByFace } from './splitByFace.ts'

export type Weight = 'regular' | 'bold'
/** In order of preference; the first is the font of everything without a better one. */
export type FaceStack = readonly [Face, ...Face[]]
export type FaceStacks = Readonly<Record<HanOrder, Readonly<Record<Weight, FaceStack>>>>
export type Line = { runs: readonly ShapedRun[]; width: number }

/** What stands between two places where a line may end; `bare` without the spaces at its end. */
type PieceWidths = { bare: number; whole: number }

const HARD_END = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/
const SPACE_END = /[ \t\u3000]+$/
/** They only say where a line may end, which by then is decided. */
const BREAK_HINTS = /[\u200b\u2060\ufeff\u00ad]/g
const WORDS = /[^ ]+ *| +/g

export class Typesetter {
  readonly #words: Record<HanOrder, Record<Weight, Map<string, Line>>> = {
    zh: { regular: new Map(), bold: new Map() },
    ja: { regular: new Map(), bold: new Map() },
  }

  readonly #widths: Record<HanOrder, Record<Weight, Map<string, PieceWidths>>> = {
    zh: { regular: new Map(), bold: new Map() },
    ja: { regular: new Map(), bold: new Map() },
  }
  /** By weight, width and text: what is measured before it is drawn is broken once. */
  readonly #broken = new Map<string, readonly Line[]>()

  /** @param language BCP 47; picks local letter forms */
  constructor(
    readonly stacks: FaceStacks,
    readonly language: string,
  ) {}

  #word(text: string, weight: Weight, order: HanOrder): Line {
    const words = this.#words[order][weight]
    const known = words.get(text)
    if (known) return known
    const runs = splitByFace(text, this.stacks[order][weight]).map((run) => run.face.shape(run.text, this.language))
    const word = { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
    words.set(text, word)
    return word
  }

  /** Shapes a text as one line, however long. Line breaks within it are drawn as spaces. */
  line(text: string, weight: Weight, order = hanOrderOf(text, this.language)): Line {
    const words =
      text
        .replace(BREAK_HINTS, '')
        .replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/g, ' ')
        .match(WORDS) ?? []
    const shaped = words.map((word) => this.#word(word, weight, order))
    return { runs: shaped.flatMap(({ runs }) => runs), width: shaped.reduce((sum, { width }) => sum + width, 0) }
  }

  /** Width in em of a text set as one line. */
  width(text: string, weight: Weight, order?: HanOrder): number {
    return this.line(text, weight, order).width
  }

  #pieceWidths(piece: string, weight: Weight, order: HanOrder): PieceWidths {
    const widths = this.#widths[order][weight]
    const known = widths.get(piece)
    if (known) return known
    const whole = this.width(piece, weight, order)
    const bare = piece.replace(SPACE_END, '')
    const measured = { whole, bare: bare === piece ? whole : this.width(bare, weight, order) }
    widths.set(piece, measured)
    return measured
  }

  /**
   * Breaks a text into lines at most `width` em wide. A word wider than that is cut between letters, never within one.
   * @returns at least one line
   */
  lines(text: string, width: number, weight: Weight): readonly Line[] {
    const key = `${weight} ${width} ${text}`
    const known = this.#broken.get(key)
    if (known) return known
    const lines = this.#break(text, width, weight)
    this.#broken.set(key, lines)
    return lines
  }

  #break(text: string, width: number, weight: Weight): Line[] {
    // Decided once for the whole text: a line of it without kana is Japanese all the same.
    const order = hanOrderOf(text, this.language)
    const lines: string[] = []
    let line = ''
    let used = 0
    const close = () => {
      lines.push(line.replace(SPACE_END, ''))
      line = ''
      used = 0
    }
    let start = 0
    for (const { position, required } of findBreaks(text)) {
      const piece = text.slice(start, position)
      start = position
      const hard = required && HARD_END.test(piece)
      const segment = hard ? piece.replace(HARD_END, '') : piece
      const { bare: needed, whole } = this.#pieceWidths(segment, weight, order)
      if (line && used + needed > width) close()
      if (needed > width) {
        for (const letter of graphemesOf(segment)) {
          const letterWidth = this.width(letter, weight, order)
          if (line && used + letterWidth > width) close()
          line += letter
          used += letterWidth
        }
      } else {
        line += segment
        used += whole
      }
      if (hard) close()
    }
    if (line || lines.length === 0) close()
    return lines.map((content) => this.line(content, weight, order))
  }
}
