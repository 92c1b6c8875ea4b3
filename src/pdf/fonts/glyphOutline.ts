// Outlines as `glyf` stores them: copied without hinting, or composed from others. Source: OpenType 1.9, `glyf`.
import type { GlyphBox } from './TrueTypeFont.ts'

const WORDS = 0x0001
const XY_VALUES = 0x0002
const HAS_SCALE = 0x0008
const MORE = 0x0020
const HAS_XY_SCALE = 0x0040
const HAS_MATRIX = 0x0080
const INSTRUCTIONS = 0x0100
const OVERLAP = 0x0400

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Contours of a simple glyph; negative for a composite one. */
export const contoursOf = (outline: Uint8Array): number => viewOf(outline).getInt16(0)

/** Points of a simple glyph with at least one contour. */
export const pointsOf = (outline: Uint8Array): number => {
  const contours = contoursOf(outline)
  return contours > 0 ? viewOf(outline).getUint16(10 + (contours - 1) * 2) + 1 : 0
}

export function boxOf(outline: Uint8Array): GlyphBox {
  const view = viewOf(outline)
  return { xMin: view.getInt16(2), yMin: view.getInt16(4), xMax: view.getInt16(6), yMax: view.getInt16(8) }
}

/** A simple glyph without its hinting program, which refers to tables the cluster font does not have. */
export function withoutHints(outline: Uint8Array): Uint8Array {
  const at = 10 + contoursOf(outline) * 2
  const length = viewOf(outline).getUint16(at)
  const copy = new Uint8Array(outline.length - length)
  copy.set(outline.subarray(0, at))
  copy.set(outline.subarray(at + 2 + length), at + 2)
  return copy
}

/** A composite glyph with its parts renumbered and without its hinting program. */
export function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const copy = outline.slice()
  const view = viewOf(copy)
  let at = 10
  for (let flags = MORE; flags & MORE; ) {
    flags = view.getUint16(at)
    view.setUint16(at, flags & ~INSTRUCTIONS)
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)))
    at += flags & WORDS ? 8 : 6
    if (flags & HAS_SCALE) at += 2
    else if (flags & HAS_XY_SCALE) at += 4
    else if (flags & HAS_MATRIX) at += 8
  }
  return copy.subarray(0, at)
}

/** A part of a composed glyph: `number` in the new font, shifted by x, y font units. */
export type OutlinePart = { number: number; x: number; y: number; box: GlyphBox }

/** One glyph composed of several, each shifted. @param parts at least one */
export function composed(parts: readonly OutlinePart[]): Uint8Array {
  const outline = new Uint8Array(10 + parts.length * 8)
  const view = viewOf(outline)
  view.setInt16(0, -1)
  view.setInt16(2, Math.min(...parts.map(({ box, x }) => box.xMin + x)))
  view.setInt16(4, Math.min(...parts.map(({ box, y }) => box.yMin + y)))
  view.setInt16(6, Math.max(...parts.map(({ box, x }) => box.xMax + x)))
  view.setInt16(8, Math.max(...parts.map(({ box, y }) => box.yMax + y)))
  for (const [index, part] of parts.entries()) {
    const at = 10 + index * 8
    const last = index === parts.length - 1
    view.setUint16(at, WORDS | XY_VALUES | (last ? 0 : MORE) | (index === 0 ? OVERLAP : 0))
    view.setUint16(at + 2, part.number)
    view.setInt16(at + 4, part.x)
    view.setInt16(at + 6, part.y)
  }
  return outline
}
