// Puts cluster fonts into a jsPDF document: a code per cluster, a map from codes to text, the subset font itself.

import { buildClusterFont } from '../fonts/buildClusterFont.ts'
import { ClusterFont } from '../fonts/ClusterFont.ts'
import { CODE_MAP_NAME, codeMap } from '../fonts/codeSpace.ts'
import type { Face } from '../fonts/Face.ts'
import { toUnicodeMap } from '../fonts/toUnicodeMap.ts'
import type { DocumentInternals, FontEntry } from './DocumentInternals.ts'
import { deflateStream } from './deflateStream.ts'
import type { FontTable } from './fontTable.ts'
import { binaryString } from './pdfSyntax.ts'

const TAG_LENGTH = 6
const LETTERS = 26
const BOLD_FROM = 600
const SYSTEM = '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>'

/** Six capitals that differ per font of one document. Source: ISO 32000-1, 9.6.4. */
function tagOf(index: number): string {
  let tag = ''
  for (let rest = index, i = 0; i < TAG_LENGTH; i++, rest = Math.floor(rest / LETTERS)) {
    tag = String.fromCharCode(65 + (rest % LETTERS)) + tag
  }
  return tag
}

type PackedFont = { program: Uint8Array; length: number; map: Uint8Array }

function descriptor({ source, name }: ClusterFont, program: number): string {
  const scaled = (value: number) => Math.round((value * 1000) / source.unitsPerEm)
  const box = source.box.map(scaled).join(' ')
  const measures = `/Ascent ${scaled(source.ascender)} /Descent ${scaled(source.descender)} /CapHeight ${scaled(source.capHeight)}`
  const stem = source.weight >= BOLD_FROM ? 140 : 80
  return `<</Type /FontDescriptor /FontName /${name} /FontFile2 ${program} 0 R /FontBBox [${box}] /Flags 4 /StemV ${stem} /ItalicAngle 0 ${measures}>>`
}

function descendant({ source, name, glyphs }: ClusterFont, descriptorId: number): string {
  const widths = glyphs.map(({ advance }) => Math.round((advance * 1000) / source.unitsPerEm)).join(' ')
  return `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo ${SYSTEM} /FontDescriptor ${descriptorId} 0 R /DW 0 /W [0 [${widths}]] /CIDToGIDMap /Identity>>`
}

/** The shaped fonts of one document. */
export class EmbeddedFonts {
  readonly #fonts = new Map<Face, ClusterFont>()
  readonly #packed = new Map<string, PackedFont>()
  #codeMap: { packed: Uint8Array; id: number } = { packed: new Uint8Array(), id: 0 }
  readonly #internals: DocumentInternals
  readonly #table: FontTable

  constructor(internals: DocumentInternals, table: FontTable) {
    this.#internals = internals
    this.#table = table
  }

  /** The cluster font for a face, made at first use. */
  fontOf(face: Face): ClusterFont {
    const known = this.#fonts.get(face)
    if (known) return known
    const index = this.#fonts.size + 1
    const font = new ClusterFont(face, `S${index}`, tagOf(index))
    this.#fonts.set(face, font)
    this.#table[font.key] = {
      id: font.key,
      postScriptName: font.name,
      fontName: font.key,
      fontStyle: 'normal',
      encoding: 'shaped',
      isStandardFont: false,
      metadata: {},
    }
    return font
  }

  /** What a resource dictionary says of them; to be asked for after they are written. */
  get entries(): string {
    return Object.values(this.#table)
      .map(({ id, objectNumber }) => `/${id} ${objectNumber} 0 R`)
      .join(' ')
  }

  /** Whether every character drawn so far has a glyph. */
  get areWhole(): boolean {
    return [...this.#fonts.values()].every((font) => !font.lacksGlyphs)
  }

  /** Builds and packs every font; after this no text may be added. Between fonts, `pause` lets the page breathe. */
  async pack(pause: () => Promise<void>): Promise<void> {
    for (const font of this.#fonts.values()) {
      await pause()
      const program = buildClusterFont(font)
      const map = new TextEncoder().encode(toUnicodeMap(font))
      this.#packed.set(font.key, {
        program: await deflateStream(program),
        length: program.length,
        map: await deflateStream(map),
      })
    }
    const most = Math.max(0, ...[...this.#fonts.values()].map(({ glyphs }) => glyphs.length))
    this.#codeMap = { packed: await deflateStream(new TextEncoder().encode(codeMap(most))), id: 0 }
    // jsPDF's fourteen own fonts are never drawn with, and would stand in the file without their outlines.
    for (const [key, { isStandardFont }] of Object.entries(this.#table)) if (isStandardFont) delete this.#table[key]
  }

  #putPacked(data: Uint8Array, extra: { key: string; value: string }[] = []): number {
    const { newObject, putStream, out } = this.#internals
    const id = newObject()
    const packed = { alreadyAppliedFilters: ['/FlateDecode'], filters: [] }
    putStream({ data: binaryString(data), objectId: id, ...packed, additionalKeyValues: extra })
    out('endobj')
    return id
  }

  #putObject(content: string): number {
    const id = this.#internals.newObject()
    this.#internals.out(content)
    this.#internals.out('endobj')
    return id
  }

  /** The way from codes to glyphs, which all fonts share; written at first use. */
  #putCodeMap(): number {
    this.#codeMap.id ||= this.#putPacked(this.#codeMap.packed, [
      { key: 'Type', value: '/CMap' },
      { key: 'CMapName', value: `/${CODE_MAP_NAME}` },
      { key: 'CIDSystemInfo', value: SYSTEM },
    ])
    return this.#codeMap.id
  }

  /** Writes one font of the table, if it is one of ours. */
  put(entry: FontEntry): void {
    const font = [...this.#fonts.values()].find(({ key }) => key === entry.id)
    const packed = this.#packed.get(entry.id)
    if (!font || !packed) return
    const program = this.#putPacked(packed.program, [{ key: 'Length1', value: String(packed.length) }])
    const map = this.#putPacked(packed.map)
    const child = this.#putObject(descendant(font, this.#putObject(descriptor(font, program))))
    entry.objectNumber = this.#putObject(
      `<</Type /Font /Subtype /Type0 /BaseFont /${font.name} /Encoding ${this.#putCodeMap()} 0 R /DescendantFonts [${child} 0 R] /ToUnicode ${map} 0 R>>`,
    )
    entry.isAlreadyPutted = true
  }
}
