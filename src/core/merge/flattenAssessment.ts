// An assessment as a flat list of places, so that two copies can be compared place by place, and back.
import type { Assessment } from '../model/assessment'

/** Where a value stands: `['answers', indicator, member]`, `['plan', 'actions', id, member]`, `['city', member]`, `['title']` … */
export type Path = readonly string[]
export type Place = { path: Path; value: unknown }

/** An assessment in pieces. `places`: what holds content, by key. `containers`: what holds places, an empty one too, by key. */
export type Flat = { places: Map<string, Place>; containers: Map<string, Path> }

/** Members that say which assessment this is and when; they are no content. */
const ENVELOPE: ReadonlySet<string> = new Set([
  'format',
  'formatVersion',
  'id',
  'guidebook',
  'integrity',
  'createdAt',
  'updatedAt',
])

/** Stands for any name in a pattern. */
const ANY = '*'
type Pattern = readonly string[]

/** What is compared member by member; all else is compared as a whole. */
const OPENED: readonly Pattern[] = [
  [],
  ['city'],
  ['answers'],
  ['answers', ANY],
  ['plan'],
  ['plan', 'actions'],
  ['plan', 'actions', ANY],
  ['scenarios'],
  ['scenarios', ANY],
  ['workshop'],
  ['workshop', 'decisions'],
  ['briefs'],
  ['briefs', 'contact'],
  ['briefs', 'formation'],
  ['briefs', 'matching'],
  ['briefs', 'matching', 'needs'],
  ['putToVote'],
]
/** Lists whose entries bear an id: each entry is one place or more, wherever it stands in the list. */
const BY_ID: readonly Pattern[] = [['plan', 'actions'], ['scenarios']]
/** Lists of names, each of them at most once. */
const NAMES: readonly Pattern[] = [['putToVote']]

/** The key of a place among others. */
export function keyOf(path: Path): string {
  return JSON.stringify(path)
}

/** Every place of an assessment that holds content. Members of answers, of the city, of actions and scenarios, and single decisions are places; other members are whole. */
export function flattenAssessment(assessment: Assessment): Flat {
  const flat: Flat = { places: new Map(), containers: new Map() }
  const content = Object.entries(assessment).filter(([member]) => !ENVELOPE.has(member))
  gather(flat, [], Object.fromEntries(content))
  return flat
}

function gather(flat: Flat, path: Path, value: unknown): void {
  if (value === undefined) return
  if (!fitsOne(OPENED, path) || typeof value !== 'object' || value === null) {
    flat.places.set(keyOf(path), { path, value })
    return
  }
  flat.containers.set(keyOf(path), path)
  for (const [name, inner] of entriesOf(path, value)) gather(flat, [...path, name], inner)
}

function entriesOf(path: Path, value: object): [string, unknown][] {
  if (!Array.isArray(value)) return Object.entries(value)
  if (fitsOne(NAMES, path)) return value.map((name) => [String(name), true])
  return value.map((entry) => [idOf(entry), entry])
}

/** The ids of a list's entries, or the names in a list of names, in order. */
export function listOrder(list: readonly unknown[]): string[] {
  return list.map((entry) => (typeof entry === 'string' ? entry : idOf(entry)))
}

function idOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : ''
}

/** The object that these pieces make, without the envelope. `orderOf` gives the order of a list's entries. */
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
  if (!(value instanceof Map)) return value
  if (fitsOne(NAMES, path)) return orderOf(path).filter((name) => value.has(name))
  const inner = (name: string) => valueAt([...path, name], value.get(name), orderOf)
  if (fitsOne(BY_ID, path)) return orderOf(path).flatMap((id) => (value.has(id) ? [inner(id)] : []))
  return Object.fromEntries([...value.keys()].map((name) => [name, inner(String(name))]))
}

function fitsOne(patterns: readonly Pattern[], path: Path): boolean {
  return patterns.some((pattern) => {
    return pattern.length === path.length && pattern.every((name, at) => name === ANY || name === path[at])
  })
}

/** The thing that a place belongs to: an answer, an action, a scenario, the workshop, the briefs, or the assessment itself. */
export function ownerOf(path: Path): Path {
  if (path[0] === 'answers') return path.slice(0, 2)
  if (path[0] === 'plan' && path[1] === 'actions') return path.slice(0, 3)
  if (path[0] === 'scenarios') return path.slice(0, 2)
  if (path[0] === 'putToVote') return ['answers', path[1] ?? '']
  return path[0] === 'workshop' || path[0] === 'briefs' ? path.slice(0, 1) : []
}
