const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUV'
const NONE = 255

const VALUES = new Uint8Array(128).fill(NONE)
for (const [value, letter] of [...LETTERS].entries()) VALUES[letter.charCodeAt(0)] = value

/** Bytes as digits and capitals (base32hex of RFC 4648 without padding): what a QR code packs most tightly and what survives an address, a chat and a dictation. */
export function base32Text(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += LETTERS[(held >>> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + LETTERS[(held << (5 - bits)) & 31] : text
}

/**
 * The bytes that `base32Text` wrote from position `from` on. Null for any other letter, also a small one, for a length that no bytes give, and where
 * bits are left over that are not zero: no two texts read as the same bytes.
 */
export function base32Bytes(text: string, from = 0): Uint8Array | null {
  const letters = text.length - from
  const bytes = new Uint8Array(Math.max(0, Math.floor((letters * 5) / 8)))
  let held = 0
  let bits = 0
  let at = 0
  for (let index = from; index < text.length; index++) {
    const value = VALUES[text.charCodeAt(index)] ?? NONE
    if (value === NONE) return null
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >>> bits
    held &= (1 << bits) - 1
  }
  return bits < 5 && held === 0 ? bytes : null
}
