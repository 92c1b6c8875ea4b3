import { isWellFormed } from '../files/canonicalJson'
import { DEPTH_LIMIT } from '../files/parseJson'

/**
 * Whether a value that came from JSON can be written again without loss: what `parseJson` checks, without saying where it fails, at a
 * fraction of the time.
 *
 * @param doubtful whether the text held an escape `\u` or `__proto__`: only then can halves of surrogate pairs or that name be in it
 */
export function isPlainValue(value: unknown, doubtful: boolean, depth = 0): boolean {
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)
  if (typeof value === 'string') return !doubtful || isWellFormed(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth >= DEPTH_LIMIT) return false
  if (doubtful && Object.keys(value).some((key) => key === '__proto__' || !isWellFormed(key))) return false
  for (const member of Object.values(value)) if (!isPlainValue(member, doubtful, depth + 1)) return false
  return true
}
