/** What stands at a path within a value; undefined where nothing does. Members that an object only inherits count as absent. */
export function memberAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let member = value
  for (const key of path) {
    if (typeof member !== 'object' || member === null) return undefined
    member = new Map<PropertyKey, unknown>(Object.entries(member)).get(typeof key === 'number' ? String(key) : key)
  }
  return member
}
