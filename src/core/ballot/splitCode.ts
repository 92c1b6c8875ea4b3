import { ByteWriter } from './ByteWriter'
import { crc32 } from './crc32'
import { bytesOfCode, frameCode } from './frameCode'

/** Characters of one code: a QR code of version 8 at error correction M, which an old phone reads from a phone. */
export const CODE_LENGTH = 220
/** Parts that a code may have. */
export const MOST_PARTS = 255
/** What a part adds: prefix, kind, number of the set, index, count, checksum, in characters. */
const PART_EXTRA = 20

/**
 * The code itself where it is short enough, else parts of it: each a code of its own that bears the number of its set, its index and how many
 * there are. `joinCodes` puts them together again, in any order.
 *
 * @param length characters that one code may have
 */
export function splitCode(code: string, length = CODE_LENGTH): string[] {
  if (code.length <= length) return [code]
  const bytes = bytesOfCode(code) ?? new Uint8Array()
  const most = Math.max(1, Math.floor(((length - PART_EXTRA) * 5) / 8))
  const count = Math.min(MOST_PARTS, Math.ceil(bytes.length / most))
  const size = Math.ceil(bytes.length / count)
  const set = crc32(bytes)
  return Array.from({ length: count }, (_, index) => {
    const writer = new ByteWriter().word(set).byte(index).byte(count)
    return frameCode('part', writer.raw(bytes.subarray(index * size, (index + 1) * size)).finish())
  })
}
