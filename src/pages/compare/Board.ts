import type { ComparedCity } from '../../core/compare/CityEntry'
import type { LikeGroup } from '../../core/compare/Ground'
import type { CityRow } from '../../core/compare/view/CityRow'
import type { DeskAddress, View } from '../../core/compare/view/deskAddress'
import type { Guidebook } from '../../core/model/guidebook'
import type { CityRanking } from './useRanking'

/** All that the screens of the desk are drawn from. */
export type Board = {
  address: DeskAddress
  /** The screen that is drawn: it follows the address when the page has time to draw it. */
  shown: View
  change: (patch: Partial<DeskAddress>) => void
  guidebooks: ReadonlyMap<string, Guidebook>
  /** ISO 8601 day. */
  today: string
  /** Every city on the desk, by name. */
  cities: readonly ComparedCity[]
  groups: readonly LikeGroup[]
  /** The group that is compared; null where no city can be scored. */
  group: LikeGroup | null
  /** Cities in view, by name. */
  rows: readonly CityRow[]
  /** Those of them that are compared. */
  compared: readonly CityRow[]
  picked: readonly CityRow[]
  ranking: CityRanking
  /** Whether what is shown is about to change. */
  busy: boolean
}

/** Picks a city for a closer look, or takes it out again. */
export function togglePicked(
  { picked, change }: { picked: readonly string[]; change: Board['change'] },
  id: string,
): void {
  change({ picked: picked.includes(id) ? picked.filter((own) => own !== id) : [...picked, id] })
}
