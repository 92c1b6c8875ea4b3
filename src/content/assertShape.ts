/** A compiled check of a shape; after a no, `errors` says where. */
export type ShapeCheck = { (value: unknown): boolean; errors?: { instancePath: string; keyword: string }[] | null }

/** Content that ships with the app is checked at build; at load a wrong shape means a damaged copy. Throws an Error naming the fault. */
export function assertShape<T>(what: string, check: ShapeCheck, value: unknown): T {
  if (check(value)) return value as T
  const faults = (check.errors ?? []).map(({ instancePath, keyword }) => `${what}${instancePath}: ${keyword}`)
  throw new Error(faults.join('; '))
}
