import type { Scope } from '../../model/assessment'
import type { FigureKey } from '../Figures'
import { type CityFilters, decodeFilters, encodeFilters, NO_FILTERS } from '../filterCities'
import { FACTS, type RowColumn } from './sortRows'

/** The screens of the desk, in their order. */
export const VIEWS = ['table', 'heatmaps', 'spread', 'profiles', 'map', 'ranking', 'shared', 'take-away'] as const
export type View = (typeof VIEWS)[number]

/** How many cities can be picked for a closer look. */
export const MOST_PICKED = 5

/** Weights of the ranking run from 0 to this, in steps. */
export const MOST_WEIGHT = 5
export const WEIGHT_STEP = 0.25

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
  /** How much each dimension weighs in the ranking, by its id, 0 to {@link MOST_WEIGHT}; null where all weigh the same. */
  weights: Readonly<Record<string, number>> | null
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
  weights: null,
}

const FIGURE =
  /^(headline|evidenced-headline|claim-gap|coverage|dimension:[a-z0-9-]+|basis:[a-z0-9-]+|phase:[a-z0-9-]+(:dimension:[a-z0-9-]+)?)$/
const isFigure = (text: string): text is FigureKey => FIGURE.test(text)
const isColumn = (text: string): text is RowColumn => isFigure(text) || FACTS.some((fact) => fact === text)

/** The address as parameters; what is as at first is left out. `decodeAddress(encodeAddress(address))` is `address`. */
export function encodeAddress(address: DeskAddress): [string, string][] {
  const { view, filters, group, scope, phase, picked, sort, columns, x, y, weights } = address
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
    ['weights', weights && encodeWeights(weights)],
  ]
  const given = optional.filter((entry): entry is [string, string] => entry[1] !== null)
  return [...given, ...encodeFilters(filters)]
}

/** `next` with the parts of `before` that are alike, so that what is drawn from one part is not worked out anew when another has changed. */
export function keepParts(before: DeskAddress, next: DeskAddress): DeskAddress {
  const isAlike = (part: keyof DeskAddress) => JSON.stringify(before[part]) === JSON.stringify(next[part])
  const kept = (Object.keys(next) as (keyof DeskAddress)[]).filter(isAlike)
  return { ...next, ...Object.fromEntries(kept.map((part) => [part, before[part]])) }
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
    weights: decodeWeights(list('weights')),
  }
}

/** `some:2,other:0.5`, in the order of the ids, so that the same weights are the same text. */
function encodeWeights(weights: Readonly<Record<string, number>>): string {
  const ids = Object.keys(weights).toSorted()
  return ids.map((id) => `${id}:${weights[id] ?? 0}`).join(',')
}

const WEIGHT = /^([a-z0-9-]+):(\d(?:\.\d{1,2})?)$/

/** What is no weight of a dimension is passed over; null where nothing is left, or nothing but equal weights. */
function decodeWeights(texts: readonly string[]): DeskAddress['weights'] {
  const weights = new Map(
    texts.flatMap((text): [string, number][] => {
      const [, id, figure] = WEIGHT.exec(text) ?? []
      const weight = Number(figure)
      return id !== undefined && weight <= MOST_WEIGHT && Number.isInteger(weight / WEIGHT_STEP) ? [[id, weight]] : []
    }),
  )
  const isEven = new Set(weights.values()).size < 2
  return isEven ? null : Object.fromEntries(weights)
}
