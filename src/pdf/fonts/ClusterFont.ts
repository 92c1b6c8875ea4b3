// The font that goes into the file: one glyph and one character code per shaped cluster, so that whatever is copied or searched
// is exactly the text that was written, in its own order, in every script.
import { MOST_CODES } from './codeSpace.ts'
import type { Cluster, Face } from './Face.ts'
import type { TrueTypeFont } from './TrueTypeFont.ts'

export type PlacedGlyph = { glyph: number; x: number; y: number }

/** What one code of the font draws: a glyph of the source as it stands, or several, placed; and the text it stands for. */
export type ClusterGlyph = { text: string; advance: number; glyphs: readonly PlacedGlyph[]; plain: boolean }

const MARK = /[\p{Mn}\p{Cf}]/u

/** The codes a cluster is written with. `trailing`: empty and without width, carries the marks; see {@link ClusterFont.codesOf}. */
export type ClusterCodes = { code: number; trailing: number | null; advance: number; shift: number }

/** Collects the clusters one face is asked to draw and hands out their codes. Code 0 is the missing glyph. */
export class ClusterFont {
  readonly glyphs: ClusterGlyph[]
  readonly #codes = new Map<string, number>()
  #missing = false
  readonly #known = new Map<Cluster, ClusterCodes>()

  /** @param key name in the page's resources @param tag six capitals that set the subset apart from others of the same font */
  constructor(
    readonly face: Face,
    readonly key: string,
    readonly tag: string,
  ) {
    const missing = { glyph: 0, x: 0, y: 0 }
    this.glyphs = [{ text: '', advance: this.source.advanceOf(0), glyphs: [missing], plain: true }]
  }

  /** Whether an empty box stands for some text. */
  get lacksGlyphs(): boolean {
    return this.#missing
  }

  get source(): TrueTypeFont {
    return this.face.font
  }

  get name(): string {
    return `${this.tag}+${this.source.postScriptName}`
  }

  #add(key: string, glyph: ClusterGlyph): number {
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.glyphs.length
    if (code >= MOST_CODES) throw new Error('too many different clusters for one font')
    this.glyphs.push(glyph)
    this.#codes.set(key, code)
    return code
  }

  /**
   * The codes for one shaped cluster. Its text from the first mark on goes to a second, empty code: pdf.js takes a code
   * whose text holds a mark as having no width and would put spaces into the words (mozilla/pdf.js #21890).
   */
  codesOf(cluster: Cluster): ClusterCodes {
    const known = this.#known.get(cluster)
    if (known) return known
    const [first, second] = cluster.glyphs
    const plain = first !== undefined && second === undefined && first.y === 0
    const mark = cluster.text.length > 1 ? cluster.text.search(MARK) : -1
    const text = mark > 0 ? cluster.text.slice(0, mark) : cluster.text
    const advance = plain ? this.source.advanceOf(first.glyph) : cluster.advance
    const shape = plain ? `${first.glyph}` : cluster.glyphs.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(';')
    const code = this.#add(`${shape}|${advance}|${text}`, { text, advance, glyphs: cluster.glyphs, plain })
    const tail = mark > 0 ? cluster.text.slice(mark) : ''
    if (cluster.glyphs.some(({ glyph }) => glyph === 0)) this.#missing = true
    const trailing = tail ? this.#add(`|${tail}`, { text: tail, advance: 0, glyphs: [], plain: false }) : null
    const codes = { code, trailing, advance, shift: plain ? first.x : 0 }
    this.#known.set(cluster, codes)
    return codes
  }
}
