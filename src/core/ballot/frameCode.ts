// The text form that every code shares: `GP`, then base32 of one byte saying what it is, the content, and the checksum of both.
import type { Result } from '../model/result'
import { ByteReader } from './ByteReader'
import { ByteWriter } from './ByteWriter'
import { base32Bytes, base32Text } from './base32'

const PREFIX = 'GP'
const CHECKSUM = 4
/** High half of the first byte; the low half is the version of that kind. */
const KINDS: Readonly<Record<CodeKind, number>> = { session: 1, ballot: 2, part: 3 }
const VERSION = 1

/** The code of some content. */
export function frameCode(kind: CodeKind, content: Uint8Array): string {
  const framed = new Uint8Array(content.length + 1 + CHECKSUM)
  framed[0] = KINDS[kind] * 16 + VERSION
  framed.set(content, 1)
  const end = content.length + 1
  new DataView(framed.buffer).setUint32(end, crc32(framed, end))
  return codeOfBytes(framed)
}

/** The code of some framed bytes: kind and checksum are in them already. */
export function codeOfBytes(framed: Uint8Array): string {
  return PREFIX + base32Text(framed)
}

/** The framed bytes of a code, unchecked; null where it is none. */
export function bytesOfCode(code: string): Uint8Array | null {
  return code.startsWith(PREFIX) ? base32Bytes(code, PREFIX.length) : null
}

/** The content of a code, once its checksum holds. Small letters are read as capitals; white space is not passed over. */
export function openCode(text: string): Result<{ kind: CodeKind; content: Uint8Array }, CodeFault> {
  const code = text.toUpperCase()
  if (!code.startsWith(PREFIX)) return fault('notCode')
  const framed = bytesOfCode(code)
  if (!framed || framed.length <= CHECKSUM) return fault('damaged')
  const end = framed.length - CHECKSUM
  if (new DataView(framed.buffer).getUint32(end) !== crc32(framed, end)) return fault('damaged')
  const mark = framed[0] ?? 0
  const kind = CODE_KINDS.find((known) => KINDS[known] === mark >>> 4)
  if (!kind || (mark & 15) !== VERSION) return fault('newerVersion')
  return { ok: true, value: { kind, content: framed.subarray(1, end) } }
}

/** The content of a code of this kind. */
export function openCodeOf(kind: CodeKind, text: string): Result<Uint8Array, CodeFault> {
  const opened = openCode(text)
  if (!opened.ok) return opened
  if (opened.value.kind !== kind) return { ok: false, error: { kind: 'otherKind', found: opened.value.kind } }
  return { ok: true, value: opened.value.content }
}

const CODE_KINDS: readonly CodeKind[] = ['session', 'ballot', 'part']

function fault(kind: 'notCode' | 'damaged' | 'newerVersion'): { ok: false; error: CodeFault } {
  return { ok: false, error: { kind } }
}

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

/** The parts of one code as far as they are here; `pieces` by index. */
export type PartSet = { set: number; count: number; pieces: ReadonlyMap<number, Uint8Array> }

/** What a scanned code adds up to: a whole code, or parts of which some are still missing. */
export type Joined = { kind: 'whole'; code: string } | { kind: 'parts'; parts: PartSet }

/**
 * Adds one scanned code to the parts so far. A code that is no part is whole at once. Parts come in any order and as often as they like;
 * a part of another set begins anew, since the camera has turned to another screen.
 */
export function joinCodes(parts: PartSet | null, code: string): Result<Joined, CodeFault> {
  const opened = openCode(code)
  if (!opened.ok) return opened
  if (opened.value.kind !== 'part') return { ok: true, value: { kind: 'whole', code } }
  const reader = new ByteReader(opened.value.content)
  const set = reader.word()
  const index = reader.byte()
  const count = reader.byte()
  const piece = reader.rest()
  if (!reader.isWhole() || index >= count) return { ok: false, error: { kind: 'damaged' } }
  const before = parts?.set === set && parts.count === count ? parts.pieces : new Map<number, Uint8Array>()
  const pieces = new Map(before).set(index, piece)
  if (pieces.size < count) return { ok: true, value: { kind: 'parts', parts: { set, count, pieces } } }
  const bytes = concatenate(Array.from({ length: count }, (_, at) => pieces.get(at) ?? new Uint8Array()))
  if (crc32(bytes) !== set) return { ok: false, error: { kind: 'damaged' } }
  return { ok: true, value: { kind: 'whole', code: codeOfBytes(bytes) } }
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Why a text is not the code that was looked for. `otherKind`: it is a sound Guidepost code, but of this kind. */
export type CodeFault =
  | { kind: 'notCode' }
  | { kind: 'damaged' }
  | { kind: 'newerVersion' }
  | { kind: 'otherKind'; found: CodeKind }

export type CodeKind = 'session' | 'ballot' | 'part'
