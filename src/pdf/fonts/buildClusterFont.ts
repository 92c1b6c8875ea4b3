// Turns collected clusters into a TrueType file for embedding.
import type { ClusterFont, ClusterGlyph } from './ClusterFont.ts'
import { boxOf, composed, contoursOf, pointsOf, renumbered, withoutHints } from './glyphOutline.ts'
import type { TrueTypeFont } from './TrueTypeFont.ts'
import { writeSfnt } from './writeSfnt.ts'

type BuiltGlyph = { outline: Uint8Array; advance: number }

const NOTHING = new Uint8Array(0)
const FLAGS_WITHOUT_HINT_METRICS = ~0x14
const MAX_DEPTH = 4
/** Outlines begin at even places; up to this size `loca` may give half of each in two bytes. */
const MOST_HALVED = 0x20000

const even = (length: number) => length + (length % 2)

/** Gives every source glyph that is drawn by itself or as a part one number in the new font. */
class Numbering {
  readonly #numbers = new Map<number, number>()
  readonly extra: number[] = []

  constructor(
    glyphs: readonly ClusterGlyph[],
    readonly firstExtra: number,
  ) {
    for (const [code, { plain, glyphs: placed }] of glyphs.entries()) {
      const first = placed[0]
      if (plain && first && !this.#numbers.has(first.glyph)) this.#numbers.set(first.glyph, code)
    }
  }

  numberOf(glyph: number): number {
    const known = this.#numbers.get(glyph)
    if (known !== undefined) return known
    const next = this.firstExtra + this.extra.length
    this.#numbers.set(glyph, next)
    this.extra.push(glyph)
    return next
  }
}

function outlineOf(source: TrueTypeFont, glyph: number, numbering: Numbering): Uint8Array {
  const outline = source.outlineOf(glyph)
  if (outline.length === 0) return NOTHING
  return contoursOf(outline) >= 0 ? withoutHints(outline) : renumbered(outline, (part) => numbering.numberOf(part))
}

function clusterOutline(source: TrueTypeFont, cluster: ClusterGlyph, numbering: Numbering): Uint8Array {
  const first = cluster.glyphs[0]
  if (cluster.plain && first) return outlineOf(source, first.glyph, numbering)
  const parts = cluster.glyphs
    .filter(({ glyph }) => source.outlineOf(glyph).length > 0)
    .map(({ glyph, x, y }) => ({ number: numbering.numberOf(glyph), x, y, box: boxOf(source.outlineOf(glyph)) }))
  return parts.length > 0 ? composed(parts) : NOTHING
}

function buildGlyphs(font: ClusterFont): BuiltGlyph[] {
  const { source, glyphs } = font
  const numbering = new Numbering(glyphs, glyphs.length)
  const built = glyphs.map((cluster) => ({
    outline: clusterOutline(source, cluster, numbering),
    advance: Math.max(0, cluster.advance),
  }))
  // Parts may themselves be composed of parts: the list grows while it is walked.
  for (const glyph of numbering.extra) {
    built.push({ outline: outlineOf(source, glyph, numbering), advance: source.advanceOf(glyph) })
  }
  return built
}

/** Where each outline begins, and the last one ends. */
function offsetTable(offsets: readonly number[], isLong: boolean): Uint8Array {
  const loca = new DataView(new ArrayBuffer(offsets.length * (isLong ? 4 : 2)))
  for (const [index, offset] of offsets.entries()) {
    if (isLong) loca.setUint32(index * 4, offset)
    else loca.setUint16(index * 2, offset / 2)
  }
  return new Uint8Array(loca.buffer)
}

type OutlineTables = { glyf: Uint8Array; loca: Uint8Array; hmtx: Uint8Array; isLong: boolean }

function outlineTables(glyphs: readonly BuiltGlyph[]): OutlineTables {
  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4))
  const offsets = [0]
  let size = 0
  for (const [index, { outline, advance }] of glyphs.entries()) {
    hmtx.setUint16(index * 4, advance)
    hmtx.setInt16(index * 4 + 2, outline.length > 0 ? boxOf(outline).xMin : 0)
    size += even(outline.length)
    offsets.push(size)
  }
  const glyf = new Uint8Array(size)
  for (const [index, { outline }] of glyphs.entries()) glyf.set(outline, offsets[index])
  const isLong = size >= MOST_HALVED
  return { glyf, loca: offsetTable(offsets, isLong), hmtx: new Uint8Array(hmtx.buffer), isLong }
}

/** Upper bounds a renderer may reserve memory by. Source: OpenType 1.9, `maxp` version 1.0. */
function limitsTable(glyphs: readonly BuiltGlyph[]): Uint8Array {
  let points = 0
  let contours = 0
  let parts = 1
  for (const { outline } of glyphs) {
    if (outline.length === 0) continue
    points = Math.max(points, pointsOf(outline))
    contours = Math.max(contours, contoursOf(outline))
    if (contoursOf(outline) < 0) parts = Math.max(parts, Math.ceil((outline.length - 10) / 6))
  }
  const maxp = new DataView(new ArrayBuffer(32))
  const fields: [number, number][] = [
    [4, glyphs.length],
    [6, points],
    [8, contours],
    [10, Math.min(0xffff, points * parts)],
    [12, Math.min(0xffff, contours * parts)],
    [14, 1],
    [28, parts],
    [30, MAX_DEPTH],
  ]
  maxp.setUint32(0, 0x00010000)
  for (const [offset, value] of fields) maxp.setUint16(offset, value)
  return new Uint8Array(maxp.buffer)
}

/** The TrueType file whose glyph numbers are the codes `font` handed out. */
export function buildClusterFont(font: ClusterFont): Uint8Array {
  const glyphs = buildGlyphs(font)
  const head = font.source.copyTable('head')
  const headView = new DataView(head.buffer)
  headView.setUint32(8, 0)
  headView.setUint16(16, headView.getUint16(16) & FLAGS_WITHOUT_HINT_METRICS)
  const hhea = font.source.copyTable('hhea')
  new DataView(hhea.buffer).setUint16(34, glyphs.length)
  const { glyf, loca, hmtx, isLong } = outlineTables(glyphs)
  headView.setInt16(50, isLong ? 1 : 0)
  return writeSfnt(new Map(Object.entries({ glyf, head, hhea, hmtx, loca, maxp: limitsTable(glyphs) })))
}
