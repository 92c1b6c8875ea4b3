// Reads what the cluster font needs of a TrueType file, and nothing else: outlines by glyph, advances, vertical measures.

/** A glyph's outline bytes start with contour count and box, all signed 16-bit. */
export type GlyphBox = { xMin: number; yMin: number; xMax: number; yMax: number }

type Table = { offset: number; length: number }

const TRUETYPE = 0x00010000
const APPLE_TRUETYPE = 0x74727565

function readDirectory(view: DataView, bytes: Uint8Array): Map<string, Table> {
  const tables = new Map<string, Table>()
  const count = view.getUint16(4)
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return tables
}

/** The name with this id on the Windows platform (UTF-16), or null. Source: OpenType 1.9, `name`. */
function readName(view: DataView, table: Table | undefined, id: number): string | null {
  if (!table) return null
  const storage = table.offset + view.getUint16(table.offset + 4)
  const count = view.getUint16(table.offset + 2)
  for (let i = 0; i < count; i++) {
    const record = table.offset + 6 + i * 12
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== id) continue
    const start = storage + view.getUint16(record + 10)
    let name = ''
    for (let k = 0; k < view.getUint16(record + 8); k += 2) name += String.fromCharCode(view.getUint16(start + k))
    return name
  }
  return null
}

/** A static TrueType font (`glyf` outlines). All measures are in font units. */
export class TrueTypeFont {
  readonly unitsPerEm: number
  readonly box: readonly [number, number, number, number]
  readonly ascender: number
  readonly descender: number
  readonly capHeight: number
  readonly weight: number
  readonly postScriptName: string
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #tables: Map<string, Table>
  readonly #longOffsets: boolean
  readonly #measuredGlyphs: number

  /** @throws if `bytes` is not a TrueType font with outlines, or lacks a table every font must have */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#view = view
    const version = view.getUint32(0)
    if (version !== TRUETYPE && version !== APPLE_TRUETYPE) throw new Error('not a TrueType font')
    this.#tables = readDirectory(view, bytes)
    const head = this.#offsetOf('head')
    this.unitsPerEm = view.getUint16(head + 18)
    this.box = [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)]
    this.#longOffsets = view.getInt16(head + 50) === 1
    const hhea = this.#offsetOf('hhea')
    this.ascender = view.getInt16(hhea + 4)
    this.descender = view.getInt16(hhea + 6)
    this.#measuredGlyphs = view.getUint16(hhea + 34)
    const os2 = this.#offsetOf('OS/2')
    this.weight = view.getUint16(os2 + 4)
    this.capHeight = (view.getUint16(os2) >= 2 && view.getInt16(os2 + 88)) || Math.round(this.ascender * 0.7)
    this.postScriptName = readName(view, this.#tables.get('name'), 6) ?? 'Font'
  }

  #offsetOf(tag: string): number {
    const table = this.#tables.get(tag)
    if (!table) throw new Error(`font without ${tag} table`)
    return table.offset
  }

  /** A copy of one whole table. @throws if the font has none */
  copyTable(tag: string): Uint8Array {
    const start = this.#offsetOf(tag)
    return this.#bytes.slice(start, start + (this.#tables.get(tag)?.length ?? 0))
  }

  advanceOf(glyph: number): number {
    return this.#view.getUint16(this.#offsetOf('hmtx') + Math.min(glyph, this.#measuredGlyphs - 1) * 4)
  }

  /** The outline as it stands in `glyf`; empty for a glyph that draws nothing. Do not write into it. */
  outlineOf(glyph: number): Uint8Array {
    const loca = this.#offsetOf('loca')
    const glyf = this.#offsetOf('glyf')
    const at = (index: number) =>
      this.#longOffsets ? this.#view.getUint32(loca + index * 4) : this.#view.getUint16(loca + index * 2) * 2
    return this.#bytes.subarray(glyf + at(glyph), glyf + at(glyph + 1))
  }
}
