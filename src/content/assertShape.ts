import type { ShapeCheck } from 'virtual:content-shapes'

/** Content that ships with the app is checked at build; at load a wrong shape means a damaged copy. Throws an Error naming each fault. */
export function assertShape<T>(what: string, check: ShapeCheck, value: unknown): T {
  if (check(value)) return value as T
  const faults = (check.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath}: ${message}`)
  throw new Error(faults.join('; '))
}
