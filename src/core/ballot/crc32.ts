const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * The CRC-32 of ISO 3309 (as in PNG and ZIP), 0..2^32-1, of `bytes` up to `end`. It finds every change within any 32 bits in a row for certain,
 * any other change but for one in four thousand million.
 */
export function crc32(bytes: Uint8Array, end = bytes.length): number {
  let value = 0xffffffff
  for (let at = 0; at < end; at++) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
