// How codes stand in text that is shown: the first ones, which are the most used, take one byte, all others two. In hexadecimal digits, four
// a letter, the same words took a tenth more of a packed page. Source: ISO 32000-1, 9.7.6.2 (code lengths by first byte), 7.3.4.2 (strings).

/** Bytes from here on are the first of two. */
const FIRST_LEAD = 0xc0
const LEADS = 0x100 - FIRST_LEAD
const PER_LEAD = 0x100
/** Bytes that a string would have to escape: carriage return, brackets, backslash. */
const ESCAPED: ReadonlySet<number> = new Set([0x0d, 0x28, 0x29, 0x5c])
/**
 * The first codes, of the commonest letters, are the bytes of figures and letters that operators are made of: the fewer different bytes
 * there are in a page, the fewer bits each takes. Begun at 0, pages are a twentieth longer.
 */
const FIRST_SINGLE = 0x2c
const SINGLE = Array.from({ length: FIRST_LEAD }, (_, index) => (index + FIRST_SINGLE) % FIRST_LEAD).filter(
  (byte) => !ESCAPED.has(byte),
)

/** How many codes there are. */
export const MOST_CODES = SINGLE.length + LEADS * PER_LEAD

/** The one or two bytes of a code, 0 to {@link MOST_CODES} less one. */
export function bytesOfCode(code: number): readonly number[] {
  const single = SINGLE[code]
  if (single !== undefined) return [single]
  const rest = code - SINGLE.length
  return [FIRST_LEAD + Math.floor(rest / PER_LEAD), rest % PER_LEAD]
}

const known: string[] = []

/** A code as it stands within the brackets of a string, a letter per byte. */
export function shownCode(code: number): string {
  known[code] ??= bytesOfCode(code)
    .map((byte) =>
      ESCAPED.has(byte) ? (byte === 0x0d ? '\\r' : `\\${String.fromCharCode(byte)}`) : String.fromCharCode(byte),
    )
    .join('')
  return known[code]
}

/** A code as CMaps write it. */
export const hexCode = (code: number): string =>
  `<${bytesOfCode(code)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}>`

/** The bytes that are codes by themselves and those that begin one, as every CMap of these fonts has to say. */
export const CODE_SPACE = `2 begincodespacerange
<00><${(FIRST_LEAD - 1).toString(16)}>
<${FIRST_LEAD.toString(16)}00><ffff>
endcodespacerange
`

/** Stretches of codes whose bytes count on, as a CMap maps them: first, last, and the number of the first. @param count of codes */
function stretches(count: number): string[] {
  const lines: string[] = []
  let first = 0
  for (let code = 0; code < count; code++) {
    const [here, next] = [bytesOfCode(code), bytesOfCode(code + 1)]
    const goesOn = here.length === next.length && here.at(-1) === (next.at(-1) ?? 0) - 1
    if (goesOn && code + 1 < count) continue
    lines.push(`${hexCode(first)}${hexCode(code)} ${first}`)
    first = code + 1
  }
  return lines
}

/** The name of {@link codeMap}. */
export const CODE_MAP_NAME = 'Guidepost-Codes'

/** The CMap by which a reader finds a code's glyph: they count alike. @param count of codes, of the font that has most. Source: ISO 32000-1, 9.7.5.4 */
export function codeMap(count: number): string {
  const lines = stretches(count)
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo 3 dict dup begin
/Registry (Adobe) def
/Ordering (Identity) def
/Supplement 0 def
end def
/CMapName /${CODE_MAP_NAME} def
/CMapType 1 def
/WMode 0 def
${CODE_SPACE}${lines.length} begincidrange
${lines.join('\n')}
endcidrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
