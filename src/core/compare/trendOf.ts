import { majorOf } from '../editions/compareVersions'
import type { Guidebook } from '../model/guidebook'
import type { ComparedCity } from './CityEntry'
import { type FigureKey, readFigure } from './Figures'
import { figuresOn } from './figuresOn'
import type { Ground } from './Ground'
import { countedSupplements } from './sharedStructure'

/** One date of a trend; `value` null where the figure could not be told then. */
export type TrendPoint = { date: string; key: string; value: number | null }

/**
 * One figure of one city over its dates, oldest first, its present entry last. Read on one ground where given, else each in its own scope and
 * phase. Entries of another guidebook or major version, such with
 * other supplements unless the ground shares a structure, and such that this copy cannot score, are left out.
 *
 * @param guidebooks by edition key
 */
export function trendOf(
  city: ComparedCity,
  guidebooks: ReadonlyMap<string, Guidebook>,
  figure: FigureKey,
  ground: Ground | null = null,
): TrendPoint[] {
  const major = majorOf(city.guidebook)
  const supplements = countedSupplements(city, guidebooks)
  return [...city.earlier, city].flatMap((entry): TrendPoint[] => {
    const guidebook = guidebooks.get(entry.edition)
    if (!guidebook || entry.figures === null || majorOf(entry.guidebook) !== major) return []
    if (!ground?.shared && countedSupplements(entry, guidebooks) !== supplements) return []
    const figures = ground ? figuresOn(guidebook, entry, ground) : entry.figures
    return [{ date: entry.date, key: entry.key, value: figures && readFigure(guidebook, figures, figure) }]
  })
}

/** How far a figure has moved since the last entry before the present one that had it; null where there is none. */
export function changeSince(points: readonly TrendPoint[]): number | null {
  const now = points.at(-1)?.value ?? null
  const before = points.slice(0, -1).findLast(({ value }) => value !== null)?.value ?? null
  return now === null || before === null ? null : now - before
}
