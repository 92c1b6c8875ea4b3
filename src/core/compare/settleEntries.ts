import type { CityEntry, ComparedCity } from './CityEntry'

/**
 * What was noticed while entries were put together. `duplicate`: the same id and content came again. `changed-twin`: the same id with other
 * content; the one changed last counts. `earlier`: another date of the same city, now its history.
 */
export type EntryNotice = {
  kind: 'duplicate' | 'changed-twin' | 'earlier'
  /** The entry that counts. */
  key: string
  /** The file that was set aside and the city it is about. */
  fileName: string
  name: string
  country: string
  date: string
}

/**
 * Puts entries together, in order of city name: of the same id and content one stays; of the same id the one changed last; of the same
 * city (name without case and accents, and country) the latest date counts, the others become its history. Time grows with n log n.
 */
export function settleEntries(entries: readonly CityEntry[]): { cities: ComparedCity[]; notices: EntryNotice[] } {
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
    return before.length === 0 ? cityAlone(last) : { ...last, earlier: before }
  })
  return { cities: cities.sort(byName), notices }
}

const alone = new WeakMap<CityEntry, ComparedCity>()

/** Most cities have one entry: theirs are made once, since entries are put together again and again while an import goes on. */
function cityAlone(entry: CityEntry): ComparedCity {
  const known = alone.get(entry) ?? { ...entry, earlier: [] }
  alone.set(entry, known)
  return known
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
  if (group.length === 1) return { last: group[0], before: [] }
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

/** By name, then by country, in code units, which is the same everywhere. */
function byName(a: ComparedCity, b: ComparedCity): number {
  if (a.city === b.city) return 0
  return a.city < b.city ? -1 : 1
}

function noticeOf(kind: EntryNotice['kind'], counting: CityEntry, aside: CityEntry): EntryNotice {
  const { fileName, name, country, date } = aside
  return { kind, key: counting.key, fileName, name, country, date }
}
