import type { Scope } from '../../model/assessment'
import type { CityFilters } from '../CityFilters'
import type { FigureKey } from '../Figures'
import { NO_FILTERS } from '../filterCities'
import { decodeFilters, encodeFilters } from '../filterQuery'
import { FACTS, type RowColumn } from './sortRows'

/** The screens of the desk, in their order. */
export const VIEWS = ['table', 'heatmaps', 'spread', 'profiles', 'map', 'ranking', 'shared', 'take-away'] as const
export type View = (typeof VIEWS)[number]

/** How many cities can be picked for a closer look. */
export const MOST_PICKED = 5

/** What the address of the desk says, so that a link or a bookmark brings a view back. */
export type DeskAddress = {
  view: View
  filters: CityFilters
  /** The group that is compared; null for the largest. */
  group: string | null
  /** The ground a person has chosen; null for what all can meet. */
  scope: Scope | null
  phase: string | null
  /** Ids of assessments, in the order picked. */
  picked: readonly string[]
  sort: { column: RowColumn; descending: boolean }
  /** Columns of the table in place of the usual ones. */
  columns: readonly RowColumn[] | null
  /** The two figures of the scatter. */
  x: FigureKey
  y: FigureKey
}

export const FIRST_ADDRESS: DeskAddress = {
  view: 'table',
  filters: NO_FILTERS,
  group: null,
  scope: null,
  phase: null,
  picked: [],
  sort: { column: 'name', descending: false },
  columns: null,
  x: 'headline',
  y: 'evidenced-headline',
}

const FIGURE =
  /^(headline|evidenced-headline|claim-gap|coverage|dimension:[a-z0-9-]+|basis:[a-z0-9-]+|phase:[a-z0-9-]+(:dimension:[a-z0-9-]+)?)$/
const isFigure = (text: string): text is FigureKey => FIGURE.test(text)
const isColumn = (text: string): text is RowColumn => isFigure(text) || FACTS.some((fact) => fact === text)

/** The address as parameters; what is as at first is left out. `decodeAddress(encodeAddress(address))` is `address`. */
export function encodeAddress(address: DeskAddress): [string, string][] {
  const { view, filters, group, scope, phase, picked, sort, columns, x, y } = address
  const optional: [string, string | null][] = [
    ['view', view === FIRST_ADDRESS.view ? null : view],
    ['group', group],
    ['on', scope],
    ['upto', phase],
    ['cities', picked.length > 0 ? picked.join(',') : null],
    ['sort', sort.column === 'name' && !sort.descending ? null : `${sort.descending ? '-' : ''}${sort.column}`],
    ['columns', columns?.join(',') ?? null],
    ['x', x === FIRST_ADDRESS.x ? null : x],
    ['y', y === FIRST_ADDRESS.y ? null : y],
  ]
  const given = optional.filter((entry): entry is [string, string] => entry[1] !== null)
  return [...given, ...encodeFilters(filters)]
}

/** Reads an address from parameters; what is unknown or no good is passed over. */
export function decodeAddress(parameters: Iterable<readonly [string, string]>): DeskAddress {
  const given = new Map(parameters)
  const list = (name: string) => given.get(name)?.split(',').slice(0, 100) ?? []
  const sort = given.get('sort') ?? FIRST_ADDRESS.sort.column
  const column = sort.replace(/^-/, '')
  const columns = list('columns').filter(isColumn)
  const figure = (name: 'x' | 'y') => list(name).find(isFigure) ?? FIRST_ADDRESS[name]
  const scope = given.get('on')
  return {
    view: VIEWS.find((view) => view === given.get('view')) ?? FIRST_ADDRESS.view,
    filters: decodeFilters(given),
    group: given.get('group') ?? null,
    scope: scope === 'quick' || scope === 'full' ? scope : null,
    phase: given.get('upto') ?? null,
    picked: [...new Set(list('cities').filter((id) => /^[0-9a-f-]{36}$/i.test(id)))].slice(0, MOST_PICKED),
    sort: isColumn(column) ? { column, descending: sort.startsWith('-') } : FIRST_ADDRESS.sort,
    columns: columns.length > 0 ? columns : null,
    x: figure('x'),
    y: figure('y'),
  }
}
