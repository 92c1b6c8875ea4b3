// Puts tables together to a font file with directory and checksums. Source: OpenType 1.9, "Organization of an OpenType Font".

const CHECKSUM_MAGIC = 0xb1b0afba
const TRUETYPE = 0x00010000

const padded = (length: number) => (length + 3) & ~3

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0
  for (let i = 0; i < length; i += 4) sum = (sum + view.getUint32(offset + i)) >>> 0
  return sum
}

/**
 * Assembles a TrueType file.
 * @param tables bytes by four-letter tag; must hold `head` with a zero checkSumAdjustment, which is filled in
 */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const directory = 12 + 16 * entries.length
  const file = new Uint8Array(entries.reduce((size, [, bytes]) => size + padded(bytes.length), directory))
  const view = new DataView(file.buffer)
  const exponent = Math.floor(Math.log2(entries.length))
  view.setUint32(0, TRUETYPE)
  view.setUint16(4, entries.length)
  view.setUint16(6, 16 << exponent)
  view.setUint16(8, exponent)
  view.setUint16(10, entries.length * 16 - (16 << exponent))
  let offset = directory
  let head = 0
  for (const [index, [tag, bytes]] of entries.entries()) {
    if (tag === 'head') head = offset
    file.set(bytes, offset)
    const record = 12 + index * 16
    for (let k = 0; k < 4; k++) file[record + k] = tag.charCodeAt(k)
    view.setUint32(record + 4, checksum(view, offset, padded(bytes.length)))
    view.setUint32(record + 8, offset)
    view.setUint32(record + 12, bytes.length)
    offset += padded(bytes.length)
  }
  view.setUint32(head + 8, (CHECKSUM_MAGIC - checksum(view, 0, file.length)) >>> 0)
  return file
}
