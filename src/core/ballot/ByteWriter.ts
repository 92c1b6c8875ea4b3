import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** Collects bytes; numbers are big-endian, texts are UTF-8 after one byte of length, lists of bits fill bytes from the top. */
export class ByteWriter {
  private readonly bytes: number[] = []

  byte(value: number): this {
    this.bytes.push(value & 0xff)
    return this
  }

  short(value: number): this {
    return this.byte(value >>> 8).byte(value)
  }

  word(value: number): this {
    return this.short(value >>> 16).short(value)
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.bytes.push(byte)
    return this
  }

  /** The 16 bytes of a UUID. */
  uuid(id: string): this {
    return this.raw(hexToBytes(id.replaceAll('-', '')))
  }

  /** At most 255 bytes of UTF-8; the schemas' limits keep every text far below where it matters, a longer one loses its end. */
  text(text: string): this {
    let end = text
    while (utf8ToBytes(end).length > 255) end = [...end].slice(0, -1).join('')
    const bytes = utf8ToBytes(end)
    return this.byte(bytes.length).raw(bytes)
  }

  /** Whole numbers of `width` bits each, the last byte filled up with zeros. */
  packed(values: readonly number[], width: number): this {
    let held = 0
    let bits = 0
    for (const value of values) {
      held = (held << width) | value
      bits += width
      while (bits >= 8) {
        bits -= 8
        this.byte(held >>> bits)
      }
      held &= (1 << bits) - 1
    }
    return bits > 0 ? this.byte(held << (8 - bits)) : this
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}
