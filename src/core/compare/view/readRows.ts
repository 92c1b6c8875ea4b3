import type { Guidebook } from '../../model/guidebook'
import type { ComparedCity } from '../CityEntry'
import { figuresOn } from '../figuresOn'
import { type CityFilters, filterCities } from '../filterCities'
import type { Steps } from '../finishSteps'
import type { LikeGroup } from '../Ground'
import { groupAlike } from '../groupAlike'
import { type CityRow, createRow, rowGround } from './CityRow'
import type { DeskAddress } from './deskAddress'

/** What of an address decides which rows there are: the filters, and the ground that a person has chosen. */
export type RowsWanted = Pick<DeskAddress, 'group' | 'scope' | 'phase'> & { filters: CityFilters }

export type DeskRows = {
  groups: LikeGroup[]
  /** The group that is compared; null where no city can be scored. */
  group: LikeGroup | null
  /** Cities in view, by name. */
  rows: CityRow[]
}

/** Rows that are made between two pauses. */
const AT_ONCE = 20

/**
 * The cities that fit the filters as rows on the ground of their group, a piece at a time.
 * @param today ISO 8601 day
 * @param figuresOf another source of the same figures, such as one that remembers
 */
export function* readRows(
  {
    cities,
    guidebooks,
    today,
  }: { cities: readonly ComparedCity[]; guidebooks: ReadonlyMap<string, Guidebook>; today: string },
  wanted: RowsWanted,
  figuresOf = figuresOn,
): Steps<DeskRows> {
  const inView = filterCities(cities, wanted.filters, today)
  yield 'turn'
  const chosen = { scope: wanted.scope ?? undefined, phase: wanted.phase ?? undefined }
  const { groups } = groupAlike(inView, guidebooks, chosen)
  yield 'turn'
  const group = groups.find(({ id }) => id === wanted.group) ?? groups[0] ?? null
  const on = rowGround(group, guidebooks, today)
  const rows: CityRow[] = []
  for (const [place, city] of inView.entries()) {
    if (place % AT_ONCE === 0) yield
    rows.push(createRow(city, place, on, figuresOf))
  }
  return { groups, group, rows }
}
