import type { ClusterFont } from './ClusterFont.ts'
import { CODE_SPACE, hexCode } from './codeSpace.ts'
import { hex4 } from './hex4.ts'

const PER_SECTION = 100
const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
${CODE_SPACE}`
const FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`

function utf16Hex(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i))
  return hex
}

/** The CMap that says which text each code of the font stands for. Source: ISO 32000-1, 9.10.3. */
export function toUnicodeMap(font: ClusterFont): string {
  const lines = font.glyphs.flatMap(({ text }, code) => (text ? [`${hexCode(code)}<${utf16Hex(text)}>`] : []))
  let map = HEAD
  for (let i = 0; i < lines.length; i += PER_SECTION) {
    const section = lines.slice(i, i + PER_SECTION)
    map += `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar\n`
  }
  return map + FOOT
}
