import type { Guidebook } from '../../model/guidebook'
import { type FigureKey, readFigure } from '../Figures'
import { QUALITY_FLAGS } from '../flagsOf'
import type { CityRow } from './CityRow'
import { sortedOrder } from './sortedOrder'

/** Facts of a city that are no figures. */
export const FACTS = [
  'name',
  'country',
  'population',
  'date',
  'declared',
  'scope',
  'edition',
  'gate',
  'supported',
  'change',
  'rank',
  'flags',
] as const
export type Fact = (typeof FACTS)[number]
export type RowColumn = Fact | FigureKey

/** How a rank stands: at equal or chosen weights, and from the 5th to the 95th percentile under all weights. */
export type RankPlace = { rank: number; p05: number; p95: number }

export type SortContext = {
  guidebooks: ReadonlyMap<string, Guidebook>
  /** By the city's key. */
  ranks: ReadonlyMap<string, RankPlace>
}

const GATES = ['unassessed', 'incomplete', 'blocked', 'open'] as const

/**
 * What a row is sorted by in a column: a number or a text, null where there is nothing to tell. Phases count by their place, gates from not assessed
 * to open, flags by how many there are.
 */
export function sortValue(row: CityRow, column: RowColumn, context: SortContext): number | string | null {
  const { city, figures } = row
  const guidebook = context.guidebooks.get(city.edition)
  switch (column) {
    case 'name':
      return row.place
    case 'country':
    case 'date':
    case 'scope':
    case 'edition':
      return city[column]
    case 'population':
      return city.population
    case 'declared': {
      const phase = declaredPhase(row, guidebook)
      return phase < 0 ? null : phase
    }
    case 'gate': {
      const gate = city.figures?.gates[declaredPhase(row, guidebook)]
      return gate === undefined ? null : GATES.indexOf(gate)
    }
    case 'supported':
      return city.figures ? (city.figures.supportedPhase ?? -1) : null
    case 'change':
      return figures?.headline == null || row.before === null ? null : figures.headline - row.before
    case 'rank':
      return context.ranks.get(city.key)?.rank ?? null
    case 'flags':
      return row.flags.length / QUALITY_FLAGS.length + (row.isApart ? 1 : 0)
    default:
      return figures && guidebook ? readFigure(guidebook, figures, column) : null
  }
}

function declaredPhase({ city }: CityRow, guidebook: Guidebook | undefined): number {
  return guidebook ? guidebook.phases.findIndex(({ id }) => id === city.phase) : -1
}

/**
 * The rows in another order: by one column, ties by name, what has nothing to tell last whichever way. Reads each value once.
 * @param rows in the order of names
 */
export function sortRows(
  rows: readonly CityRow[],
  { column, descending }: { column: RowColumn; descending: boolean },
  context: SortContext,
): CityRow[] {
  const keys = numbersOf(rows.map((row) => sortValue(row, column, context)))
  return Array.from(sortedOrder(keys, descending)).flatMap((at) => rows[at] ?? [])
}

/** Values as numbers of the same order: texts by their place among all texts, NaN for null. */
function numbersOf(values: readonly (number | string | null)[]): Float64Array {
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))].sort()
  const places = new Map(texts.map((text, place) => [text, place]))
  return Float64Array.from(values, (value) =>
    value === null ? Number.NaN : typeof value === 'string' ? (places.get(value) ?? Number.NaN) : value,
  )
}
