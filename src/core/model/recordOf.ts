/** A record with one member per id, in order. The only place where ids become the keys of a record. */
export function recordOf<Id extends string, V>(
  entries: readonly { readonly id: Id }[],
  make: (id: Id, index: number) => V,
): Record<Id, V> {
  return Object.fromEntries(entries.map(({ id }, index) => [id, make(id, index)])) as Record<Id, V>
}
