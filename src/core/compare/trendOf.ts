import type { Guidebook } from '../model/guidebook'
import type { City } from './CityEntry'
import type { FigureKey } from './Figures'
import type { Ground } from './Ground'

/** One figure of one city over its dates, oldest first, its present entry last; read on one ground where given. Entries of another major are left out. */
export function trendOf(
  _city: City,
  _guidebooks: ReadonlyMap<string, Guidebook>,
  _figure: FigureKey,
  _ground: Ground | null = null,
): { date: string; value: number | null }[] {
  throw new Error('under way')
}
