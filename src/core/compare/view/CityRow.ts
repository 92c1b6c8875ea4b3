import { majorOf } from '../../editions/compareVersions'
import type { Guidebook } from '../../model/guidebook'
import type { CityEntry, ComparedCity } from '../CityEntry'
import type { Figures } from '../Figures'
import { figuresOn } from '../figuresOn'
import { flagsOf, type QualityFlag } from '../flagsOf'
import type { Ground, LikeGroup } from '../Ground'
import { countedSupplements } from '../sharedStructure'

/** A city as a row of the desk: its figures on the ground that it shares with others. */
export type CityRow = {
  city: ComparedCity
  /** Place in the order of names, from 0. */
  place: number
  /** Null where it is not scored or kept apart. */
  figures: Figures | null
  /** Scored, but not in the group that is compared. */
  isApart: boolean
  flags: readonly QualityFlag[]
  /** The headline of its entry before, on the same ground; null where there is none. */
  before: number | null
  /** Date of that entry. */
  beforeDate: string | null
}

export type RowGround = {
  /** Cities that are compared, by key. */
  members: ReadonlySet<string>
  ground: Ground | null
  guidebooks: ReadonlyMap<string, Guidebook>
  /** ISO 8601 day. */
  today: string
}

/** What rows are read on: the group at hand, or nothing to compare with. */
export function rowGround(
  group: LikeGroup | null,
  guidebooks: ReadonlyMap<string, Guidebook>,
  today: string,
): RowGround {
  const members = new Set(group?.cities.map(({ key }) => key))
  return { members, ground: group?.ground ?? null, guidebooks, today }
}

/** One city as a row. `place`: in the order of names; `figuresOf`: another source of the same figures, such as one that remembers. */
export function createRow(city: ComparedCity, place: number, on: RowGround, figuresOf = figuresOn): CityRow {
  const isMember = on.members.has(city.key)
  const read = (entry: CityEntry) => {
    const guidebook = on.guidebooks.get(entry.edition)
    return guidebook && on.ground && isMember ? figuresOf(guidebook, entry, on.ground) : null
  }
  const last = city.earlier.at(-1)
  const isComparable =
    last !== undefined && majorOf(last.guidebook) === majorOf(city.guidebook) && isReadAlike(last, city, on)
  return {
    city,
    place,
    figures: read(city),
    isApart: city.figures !== null && !isMember,
    flags: flagsOf(city, on.today),
    before: isComparable ? (read(last)?.headline ?? null) : null,
    beforeDate: last?.date ?? null,
  }
}

/** Whether two entries of one guidebook are read by the same supplements, or by what their editions share. */
function isReadAlike(first: CityEntry, second: CityEntry, { ground, guidebooks }: RowGround): boolean {
  if (ground?.shared || first.edition === second.edition) return true
  return countedSupplements(first, guidebooks) === countedSupplements(second, guidebooks)
}
