// Which characters each font of the report keeps. Han is cut by the character sets that Chinese and Japanese schools, keyboards and
// standards agree on, read from the platform's own decoders instead of a list written by hand.

/** Joiners, break hints, the no-break space and the dotted circle that marks stand on: every family needs them. */
const SHARED = '\u00a0\u200b\u200c\u200d\u2010\u2011\u2060\u25cc'

type Range = readonly [first: number, last: number]

const ASCII: Range = [0x20, 0x7e]

/** Code points kept per family. Latin with Vietnamese and all European letters, Greek and Cyrillic left out. */
const RANGES: Readonly<Record<string, readonly Range[]>> = {
  'noto-sans': [
    ASCII,
    [0xa0, 0x24f],
    [0x250, 0x2af],
    [0x2b0, 0x36f],
    [0x1e00, 0x1eff],
    [0x2000, 0x206f],
    [0x2070, 0x20cf],
    [0x2100, 0x218b],
    [0x2190, 0x21ff],
    [0x2200, 0x22ff],
    [0x25a0, 0x25ff],
  ],
  'noto-sans-thai': [ASCII, [0xe00, 0xe7f]],
  'noto-sans-lao': [ASCII, [0xe80, 0xeff]],
  'noto-sans-khmer': [ASCII, [0x1780, 0x17ff], [0x19e0, 0x19ff]],
  'noto-sans-myanmar': [ASCII, [0x1000, 0x109f], [0xa9e0, 0xa9ff], [0xaa60, 0xaa7f]],
  'noto-sans-tamil': [ASCII, [0x964, 0x965], [0xb80, 0xbff]],
  'noto-sans-math': [
    [0x2190, 0x21ff],
    [0x2200, 0x22ff],
  ],
  'noto-sans-symbols-2': [[0x25a0, 0x27bf]],
  'noto-sans-sc': [ASCII],
  'noto-sans-jp': [ASCII, [0x3041, 0x3096], [0x3099, 0x30ff], [0xff61, 0xff9f]],
}

/**
 * Rows of double-byte sets, as lead bytes. GB 2312: signs, then levels 1 and 2 (6,763 characters). JIS X 0208: signs, then level 1
 * (2,965 characters); what it lacks the Chinese font has.
 */
const DOUBLE_BYTE: Readonly<Record<string, { encoding: string; rows: readonly Range[] }>> = {
  'noto-sans-sc': {
    encoding: 'gb18030',
    rows: [
      [0xa1, 0xa3],
      [0xa8, 0xa8],
      [0xb0, 0xf7],
    ],
  },
  'noto-sans-jp': {
    encoding: 'euc-jp',
    rows: [
      [0xa1, 0xa5],
      [0xb0, 0xcf],
    ],
  },
}
const TRAIL: Range = [0xa1, 0xfe]
const UNASSIGNED = /[\p{Co}\ufffd]/u

/** Every character of some rows of a double-byte set. */
function charactersOfRows(encoding: string, rows: readonly Range[]): string {
  const decoder = new TextDecoder(encoding)
  let characters = ''
  for (const [first, last] of rows) {
    for (let lead = first; lead <= last; lead++) {
      for (let trail = TRAIL[0]; trail <= TRAIL[1]; trail++) {
        const decoded = decoder.decode(Uint8Array.of(lead, trail))
        if ([...decoded].length === 1 && !UNASSIGNED.test(decoded)) characters += decoded
      }
    }
  }
  return characters
}

/** The characters a family is cut to. @throws for a family the report does not carry */
export function fontCharacters(family: string): string {
  const ranges = RANGES[family]
  if (!ranges) throw new Error(`no characters listed for font ${family}`)
  let characters = SHARED
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint++) characters += String.fromCodePoint(codePoint)
  }
  const doubleByte = DOUBLE_BYTE[family]
  return doubleByte ? characters + charactersOfRows(doubleByte.encoding, doubleByte.rows) : characters
}
