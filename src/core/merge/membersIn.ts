import type { MemberRow } from '../model/MemberRow'

/** What is in a member, by name, in order: members of an object, entries of a record, things of a list by their keys, values of a set by themselves. */
export type Members = ReadonlyMap<string, unknown>

/** What is in a value of this row; null where the row has nothing inside, or the value is not of its kind. An absent one is empty where that may be. */
export function membersIn(row: MemberRow, value: unknown): Members | null {
  switch (row.merge) {
    case 'whole':
      return null
    case 'members':
    case 'record':
      if (value === undefined) return row.merge === 'record' || row.mayBeEmpty ? new Map() : null
      return isObject(value) ? new Map(Object.entries(value)) : null
    case 'entries':
    case 'set': {
      const list: unknown = value ?? []
      return Array.isArray(list) ? new Map(list.map((entry: unknown) => [keyOf(entry, row), entry])) : null
    }
  }
}

/** The value that these are in. */
export function valueWith(row: MemberRow, members: Members): unknown {
  return row.merge === 'entries' || row.merge === 'set' ? [...members.values()] : Object.fromEntries(members)
}

/** What tells an entry of a list from the others. */
function keyOf(entry: unknown, { by = [] }: MemberRow): string {
  if (!isObject(entry)) return String(entry)
  return by.map((member) => String(Object.hasOwn(entry, member) ? Reflect.get(entry, member) : '')).join(' ')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
