// One font file as HarfBuzz sees it: which characters it has, and what glyphs a text becomes.
import * as harfbuzz from 'harfbuzzjs'
import type { PlacedGlyph } from './ClusterFont.ts'
import { TrueTypeFont } from './TrueTypeFont.ts'

/** The glyphs that together draw `text`, which cannot be cut further; positions in font units from the cluster's origin. */
export type Cluster = { text: string; advance: number; glyphs: PlacedGlyph[] }

/** `width` in em. */
export type ShapedRun = { face: Face; clusters: readonly Cluster[]; width: number }

/** Shaped words kept for the next report; some megabytes. */
const MOST_KEPT = 5000

export class Face {
  readonly font: TrueTypeFont
  readonly #font: harfbuzz.Font
  readonly #buffer = new harfbuzz.Buffer()
  readonly #characters: ReadonlySet<number>
  readonly #shaped = new Map<string, ShapedRun>()

  /** @param leading least line height in em for this script @throws if `bytes` is not a TrueType font */
  constructor(
    bytes: Uint8Array,
    readonly leading: number,
  ) {
    this.font = new TrueTypeFont(bytes)
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes))
    this.#font = new harfbuzz.Font(face)
    this.#characters = new Set(face.collectUnicodes())
  }

  has(codePoint: number): boolean {
    return this.#characters.has(codePoint)
  }

  /** Shapes one run. Direction and script are guessed from the text, `language` (BCP 47) picks local forms. */
  shape(text: string, language: string): ShapedRun {
    const key = `${language} ${text}`
    const known = this.#shaped.get(key)
    if (known) return known
    const run = this.#shape(text, language)
    if (this.#shaped.size >= MOST_KEPT) this.#shaped.clear()
    this.#shaped.set(key, run)
    return run
  }

  #shape(text: string, language: string): ShapedRun {
    const buffer = this.#buffer
    buffer.reset()
    buffer.addText(text)
    buffer.setLanguage(language)
    buffer.guessSegmentProperties()
    harfbuzz.shape(this.#font, buffer)
    const positions = buffer.getGlyphPositions()
    const clusters: (Cluster & { start: number })[] = []
    let width = 0
    for (const [index, info] of buffer.getGlyphInfos().entries()) {
      const position = positions[index]
      if (!position) continue
      let cluster = clusters.at(-1)
      if (cluster?.start !== info.cluster) {
        cluster = { start: info.cluster, text: '', advance: 0, glyphs: [] }
        clusters.push(cluster)
      }
      cluster.glyphs.push({ glyph: info.codepoint, x: cluster.advance + position.xOffset, y: position.yOffset })
      cluster.advance += position.xAdvance
      width += position.xAdvance
    }
    for (const [index, cluster] of clusters.entries()) {
      cluster.text = text.slice(cluster.start, clusters[index + 1]?.start ?? text.length)
    }
    return { face: this, clusters, width: width / this.font.unitsPerEm }
  }
}
