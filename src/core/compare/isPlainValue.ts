import { isWellFormed } from '../files/canonicalJson'
import { DEPTH_LIMIT } from '../files/parseJson'

/**
 * Whether a value that came from JSON can be written again without loss: what `parseJson` checks, without saying where it fails, at a
 * fraction of the time.
 *
 * @param escaped whether the text held `\u`: only then can halves of surrogate pairs or a hidden `__proto__` be in it
 */
export function isPlainValue(value: unknown, escaped: boolean, depth = 0): boolean {
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)
  if (typeof value === 'string') return !escaped || isWellFormed(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth >= DEPTH_LIMIT) return false
  if (Array.isArray(value)) return value.every((item) => isPlainValue(item, escaped, depth + 1))
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__' || (escaped && !isWellFormed(key)) || !isPlainValue(member, escaped, depth + 1))
      return false
  }
  return true
}
