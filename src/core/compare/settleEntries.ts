import type { City, CityEntry } from './CityEntry'
import { plainName } from './plainName'
import type { EntryNotice } from './Refusal'

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
  const cities = [...groupBy(apart, cityKey).values()].map((group) => {
    const [last, ...before] = group.toSorted((a, b) => compareAge(b, a)) as [CityEntry, ...CityEntry[]]
    for (const entry of before) notices.push(noticeOf('earlier', last, entry))
    return { ...last, earlier: before.reverse() }
  })
  return { cities: cities.sort(byName), notices }
}

/** Names the city that an entry is about, however its name is written. */
function cityKey({ country, name }: CityEntry): string {
  return `${country} ${plainName(name)}`
}

function latestOfEachId(entries: readonly CityEntry[], notices: EntryNotice[]): CityEntry[] {
  return [...groupBy(entries, ({ id }) => id).values()].map((twins) => {
    const [last, ...others] = twins.toSorted((a, b) => compareChange(b, a)) as [CityEntry, ...CityEntry[]]
    for (const other of others) notices.push(noticeOf('changed-twin', last, other))
    return last
  })
}

function groupBy(entries: readonly CityEntry[], keyOf: (entry: CityEntry) => string): Map<string, CityEntry[]> {
  const groups = new Map<string, CityEntry[]>()
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
  const [first, second] = [cityKey(a).slice(3), cityKey(b).slice(3)]
  if (first !== second) return first < second ? -1 : 1
  return a.country < b.country ? -1 : Number(a.country > b.country)
}

function noticeOf(kind: EntryNotice['kind'], counting: CityEntry, aside: CityEntry): EntryNotice {
  const { fileName, name, country, date } = aside
  return { kind, key: counting.key, fileName, name, country, date }
}
