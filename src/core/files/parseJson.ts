// JSON that can be written again without loss, whoever wrote it.
import type { Result } from '../model/result'
import { isWellFormed } from './canonicalJson'
import type { FileError, MemberProblem } from './FileError'
import { pathText } from './memberFault'

/** Levels of members within members. */
export const DEPTH_LIMIT = 32

/** JSON as it was read, not looked at yet. `doubtful`: its text held an escape `\u` or `__proto__`, so that half a surrogate pair or that name may be in it. */
export type Json = { value: unknown; doubtful: boolean }

/**
 * Reads JSON that can be written again without loss: refuses what is too large or nested too deep, numbers that do not survive as doubles,
 * halves of surrogate pairs, and members named `__proto__`. A byte order mark is passed over.
 *
 * @param limit in bytes of UTF-8
 */
export function parseJson(text: string, limit: number): Result<unknown, FileError> {
  // No character takes more than three bytes a unit: most texts need not be counted.
  const bytes = 3 * text.length > limit ? utf8Length(text) : 0
  if (bytes > limit) return { ok: false, error: { kind: 'tooLarge', bytes, limit } }
  const json = openJson(text)
  if (!json.ok) return json
  const error = findLoss(json.value)
  return error ? { ok: false, error } : { ok: true, value: json.value.value }
}

/** Reads JSON of which {@link findLoss} has not looked at anything yet: for a file whose members are each read for themselves. */
export function openJson(text: string): Result<Json, FileError> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF+/, ''))
    return { ok: true, value: { value, doubtful: text.includes('\\u') || text.includes('__proto__') } }
  } catch {
    return { ok: false, error: { kind: 'notJson' } }
  }
}

/** The first member that could not be written again without loss, below `path`; null where there is none. */
export function findLoss({ value, doubtful }: Json, path: readonly string[] = []): FileError | null {
  return isPlainValue(value, doubtful) ? null : lossIn(value, path, 0)
}

/** Bytes that a text takes as UTF-8; half a surrogate pair counts as the character that stands for what is broken. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    if (unit < 0x800) bytes += 1
    else {
      bytes += 2
      // Both halves of a pair are four bytes together: two each.
      if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at += 1
    }
  }
  return bytes
}

/** Whether nothing is lost: what {@link findLoss} asks first, since it need not say where, at a fraction of the time. */
export function isPlainValue(value: unknown, doubtful: boolean, depth = 0): boolean {
  if (typeof value === 'number') return isExact(value)
  if (typeof value === 'string') return !doubtful || isWellFormed(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth >= DEPTH_LIMIT) return false
  if (doubtful && Object.keys(value).some((key) => key === '__proto__' || !isWellFormed(key))) return false
  for (const member of Object.values(value)) if (!isPlainValue(member, doubtful, depth + 1)) return false
  return true
}

function lossIn(value: unknown, path: readonly string[], depth: number): FileError | null {
  if (typeof value === 'string') return isWellFormed(value) ? null : fault(path, 'badText')
  if (typeof value === 'number') return isExact(value) ? null : fault(path, 'badNumber')
  if (typeof value !== 'object' || value === null) return null
  if (depth >= DEPTH_LIMIT) return fault(path, 'tooDeep')
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, key]
    if (key === '__proto__') return fault(here, 'unsafeName')
    if (!isWellFormed(key)) return fault(path, 'badText')
    const error = lossIn(member, here, depth + 1)
    if (error) return error
  }
  return null
}

/** Whole numbers beyond 2^53 lose digits and 1e999 becomes infinite while JSON is read: they could not be exported unchanged. */
function isExact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)
}

function fault(path: readonly string[], problem: MemberProblem): FileError {
  return { kind: 'member', path: pathText(path), problem }
}
