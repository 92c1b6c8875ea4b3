import { bytesToHex } from '@noble/hashes/utils.js'

/** Reads what `ByteWriter` wrote. Reading past the end gives zeros and is told by `isWhole`, so that a caller checks once. */
export class ByteReader {
  private at = 0
  private sound = true

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++]
    if (value === undefined) this.sound = false
    return value ?? 0
  }

  short(): number {
    return this.byte() * 0x100 + this.byte()
  }

  word(): number {
    return this.short() * 0x10000 + this.short()
  }

  raw(length: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + length)
    this.at += length
    if (part.length < length) this.sound = false
    return part
  }

  /** All that is left. */
  rest(): Uint8Array {
    return this.raw(Math.max(0, this.bytes.length - this.at))
  }

  uuid(): string {
    const hex = bytesToHex(this.raw(16))
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  text(): string {
    const text = utf8Text(this.raw(this.byte()))
    if (text === null) this.sound = false
    return text ?? ''
  }

  /** `count` whole numbers of `width` bits each; bits that fill up the last byte must be zero. */
  packed(count: number, width: number): number[] {
    const values = new Array<number>(count)
    const mask = (1 << width) - 1
    let held = 0
    let bits = 0
    for (let index = 0; index < count; index++) {
      while (bits < width) {
        held = ((held & 0xff) << 8) | this.byte()
        bits += 8
      }
      bits -= width
      values[index] = (held >>> bits) & mask
    }
    if ((held & ((1 << bits) - 1)) !== 0) this.sound = false
    return values
  }

  /** Whether everything that was read was there, and nothing is left. */
  isWhole(): boolean {
    return this.sound && this.at === this.bytes.length
  }
}

/** Text of UTF-8 bytes; null where they are none. Core has no TextDecoder. */
function utf8Text(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent(bytesToHex(bytes).replace(/../g, '%$&'))
  } catch {
    return null
  }
}
