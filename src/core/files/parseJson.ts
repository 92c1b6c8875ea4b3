import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Result } from '../model/result'
import { isWellFormed } from './canonicalJson'
import type { FileError, MemberProblem } from './FileError'
import { pathText } from './pathText'

/** Levels of members within members. */
export const DEPTH_LIMIT = 32

/**
 * Reads JSON that can be written again without loss: refuses what is too large or nested too deep, numbers that do not survive as doubles,
 * halves of surrogate pairs, and members named `__proto__`. A byte order mark is passed over.
 *
 * @param limit in bytes of UTF-8
 */
export function parseJson(text: string, limit: number): Result<unknown, FileError> {
  const bytes = text.length > limit ? text.length : utf8ToBytes(text).length
  if (bytes > limit) return { ok: false, error: { kind: 'tooLarge', bytes, limit } }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, error: { kind: 'notJson' } }
  }
  const error = checkValue(value, [])
  return error ? { ok: false, error } : { ok: true, value }
}

/** The first member that could not be written again without loss, or null. */
export function checkValue(value: unknown, path: readonly string[]): FileError | null {
  if (typeof value === 'string') return isWellFormed(value) ? null : fault(path, 'badText')
  if (typeof value === 'number') return isExact(value) ? null : fault(path, 'badNumber')
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= DEPTH_LIMIT) return fault(path, 'tooDeep')
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, key]
    if (key === '__proto__') return fault(here, 'unsafeName')
    if (!isWellFormed(key)) return fault(path, 'badText')
    const error = checkValue(member, here)
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
