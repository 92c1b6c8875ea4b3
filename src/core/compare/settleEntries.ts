import type { City, CityEntry } from './CityEntry'
import type { EntryNotice } from './Refusal'

/** Letters of a country and the blank after it, in what names a city. */
const COUNTRY = 3

/**
 * Puts entries together, in order of city name: of the same id and content one stays; of the same id the one changed last; of the same
 * city (name without case and accents, and country) the latest date counts, the others become its history. Time grows with n log n.
 */
export function settleEntries(entries: readonly CityEntry[]): { cities: City[]; notices: EntryNotice[] } {
  const notices: EntryNotice[] = []
  const byKey = new Map<string, CityEntry>()
  for (const entry of entries) {
    const known = byKey.get(entry.key)
    if (known) notices.push(noticeOf('duplicate', known, entry))
    else byKey.set(entry.key, entry)
  }
  const apart = latestOfEachId([...byKey.values()], notices)
  const cities = [...groupBy(apart, ({ city }) => city).values()].map((group) => {
    const { last, before } = latestOf(group, compareAge)
    for (const entry of before) notices.push(noticeOf('earlier', last, entry))
    return { ...last, earlier: before }
  })
  return { cities: cities.sort(byName), notices }
}

function latestOfEachId(entries: readonly CityEntry[], notices: EntryNotice[]): CityEntry[] {
  return [...groupBy(entries, ({ id }) => id).values()].map((twins) => {
    const { last, before } = latestOf(twins, compareChange)
    for (const other of before) notices.push(noticeOf('changed-twin', last, other))
    return last
  })
}

type Group = [CityEntry, ...CityEntry[]]

function latestOf(
  group: Group,
  compare: (a: CityEntry, b: CityEntry) => number,
): { last: CityEntry; before: CityEntry[] } {
  const before = group.toSorted(compare)
  return { last: before.pop() ?? group[0], before }
}

function groupBy(entries: readonly CityEntry[], keyOf: (entry: CityEntry) => string): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

/** By the instant of the last change, then as {@link compareAge}; an entry without one is taken for older. */
function compareChange(a: CityEntry, b: CityEntry): number {
  return instantOf(a) - instantOf(b) || compareAge(a, b)
}

/** By date, then by the instant of the last change, then by key, so that the order in which files come does not matter. */
function compareAge(a: CityEntry, b: CityEntry): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return instantOf(a) - instantOf(b) || (a.key < b.key ? -1 : 1)
}

function instantOf({ updatedAt }: CityEntry): number {
  return updatedAt === null ? 0 : Date.parse(updatedAt)
}

/** By code units, which is the same everywhere; the screen sorts by the reader's language. */
function byName(a: City, b: City): number {
  const [first, second] = [a.city.slice(COUNTRY), b.city.slice(COUNTRY)]
  if (first !== second) return first < second ? -1 : 1
  return a.country < b.country ? -1 : Number(a.country > b.country)
}

function noticeOf(kind: EntryNotice['kind'], counting: CityEntry, aside: CityEntry): EntryNotice {
  const { fileName, name, country, date } = aside
  return { kind, key: counting.key, fileName, name, country, date }
}
