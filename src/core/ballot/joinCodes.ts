import type { Result } from '../model/result'
import { ByteReader } from './ByteReader'
import type { CodeFault } from './CodeFault'
import { crc32 } from './crc32'
import { codeOfBytes, openCode } from './frameCode'

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
