// An assessment as a flat list of places, so that two copies can be compared place by place, and back.
import type { Assessment } from '../model/assessment'
import { type MemberRow, type Path, rowIn } from '../model/MemberRow'
import { memberTable, rowAt } from '../model/memberTable'
import { membersIn, valueWith } from './membersIn'

export type Place = { path: Path; value: unknown }

/** An assessment in pieces. `places`: what holds content, by key. `containers`: what holds places, an empty one too, by key. */
export type Flat = { places: Map<string, Place>; containers: Map<string, Path> }

/** The key of a place among others. */
export function keyOf(path: Path): string {
  return JSON.stringify(path)
}

/** Every place of an assessment that holds content: what the table of members has copies compared by. */
export function flattenAssessment(assessment: Assessment): Flat {
  const flat: Flat = { places: new Map(), containers: new Map() }
  gather(flat, [], memberTable, assessment)
  return flat
}

function gather(flat: Flat, path: Path, row: MemberRow | undefined, value: unknown): void {
  if (value === undefined || row?.asks === 'nothing') return
  const inside = row?.asks === 'inside' ? membersIn(row, value) : null
  if (!row || !inside) {
    flat.places.set(keyOf(path), { path, value })
    return
  }
  flat.containers.set(keyOf(path), path)
  for (const [name, inner] of inside) gather(flat, [...path, name], rowIn(row, name), inner)
}

/** The keys of a list's entries, in order; none where there is no list at this path. */
export function listOrder(assessment: Assessment, path: Path): string[] {
  let value: unknown = assessment
  let row: MemberRow | undefined = memberTable
  for (const name of path) {
    value = row && membersIn(row, value)?.get(name)
    row = row && rowIn(row, name)
  }
  return row ? [...(membersIn(row, value)?.keys() ?? [])] : []
}

/** The object that these pieces make, without what is no content. `orderOf` gives the order of a list's entries. */
export function unflatten(
  places: Iterable<Place>,
  containers: Iterable<Path>,
  orderOf: (list: Path) => readonly string[],
): Record<string, unknown> {
  const root: Branch = new Map()
  for (const path of containers) branchAt(root, path)
  for (const { path, value } of places) branchAt(root, path.slice(0, -1)).set(path.at(-1) ?? '', value)
  return Object.fromEntries([...root].map(([member, value]) => [member, valueAt([member], value, orderOf)]))
}

type Branch = Map<string, unknown>

function branchAt(root: Branch, path: Path): Branch {
  let branch = root
  for (const member of path) {
    const found = branch.get(member)
    const next: Branch = found instanceof Map ? found : new Map()
    branch.set(member, next)
    branch = next
  }
  return branch
}

function valueAt(path: Path, value: unknown, orderOf: (list: Path) => readonly string[]): unknown {
  const row = rowAt(path)
  if (!(value instanceof Map) || !row) return value
  const isList = row.merge === 'set' || row.merge === 'entries'
  const names: string[] = isList ? orderOf(path).filter((name) => value.has(name)) : [...value.keys()]
  return valueWith(row, new Map(names.map((name) => [name, valueAt([...path, name], value.get(name), orderOf)])))
}
