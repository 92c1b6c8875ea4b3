// The text form that every code shares: `GP`, then base32 of one byte saying what it is, the content, and the checksum of both.
import type { Result } from '../model/result'
import { base32Bytes, base32Text } from './base32'
import type { CodeFault, CodeKind } from './CodeFault'
import { crc32 } from './crc32'

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
