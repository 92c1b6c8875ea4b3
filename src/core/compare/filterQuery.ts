import { FOCUS_AREAS } from '../model/assessment'
import { type CityFilters, POPULATION_BANDS, QUALITY_FLAGS } from './CityFilters'
import { NO_FILTERS } from './filterCities'

/** Longest text of a filter, in characters. */
const TEXT_LENGTH = 200
/** Values of a list beyond this many are passed over. */
const LIST_LENGTH = 300

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const oneOf = (values: readonly string[]) => (value: string) => values.includes(value)

type ListName = Exclude<keyof CityFilters, 'text' | 'network'>

/** The parameters that hold a list, and what may stand in it. */
const LISTS: readonly (readonly [parameter: string, member: ListName, fits: (value: string) => boolean])[] = [
  ['country', 'countries', (value) => /^[A-Z]{2}$/.test(value)],
  ['size', 'bands', oneOf(POPULATION_BANDS)],
  ['phase', 'phases', (value) => ID.test(value)],
  ['scope', 'scopes', oneOf(['quick', 'full'])],
  ['focus', 'focusAreas', oneOf(FOCUS_AREAS)],
  ['initiative', 'initiatives', oneOf(['government', 'area', 'not-given'])],
  ['with', 'withFlags', oneOf(QUALITY_FLAGS)],
  ['without', 'withoutFlags', oneOf(QUALITY_FLAGS)],
]
const NETWORK = ['members', 'others'] as const

/** Names of the parameters that filters take in an address. */
export const FILTER_PARAMETERS: readonly string[] = ['text', 'network', ...LISTS.map(([parameter]) => parameter)]

/** Filters as parameters of an address; what asks for nothing is left out. */
export function encodeFilters(filters: CityFilters): [string, string][] {
  const lists = LISTS.flatMap(([parameter, member]): [string, string][] => {
    const values = filters[member]
    return values.length === 0 ? [] : [[parameter, values.join(',')]]
  })
  const text: [string, string][] = filters.text === '' ? [] : [['text', filters.text]]
  const network: [string, string][] = filters.network === null ? [] : [['network', filters.network]]
  return [...text, ...lists, ...network]
}

/** Reads filters from parameters; what is unknown or no good is passed over. `decodeFilters(encodeFilters(filters))` is `filters`. */
export function decodeFilters(parameters: Iterable<readonly [string, string]>): CityFilters {
  const given = new Map(parameters)
  const lists = LISTS.map(([parameter, member, fits]) => {
    const values = (given.get(parameter) ?? '').split(',').filter(fits)
    return [member, [...new Set(values)].slice(0, LIST_LENGTH)]
  })
  return {
    ...NO_FILTERS,
    ...Object.fromEntries(lists),
    text: (given.get('text') ?? '').slice(0, TEXT_LENGTH),
    network: NETWORK.find((value) => value === given.get('network')) ?? null,
  }
}
