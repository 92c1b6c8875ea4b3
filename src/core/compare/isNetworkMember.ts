import { ASCN_CITIES } from '../model/region'
import { plainName } from './plainName'

const members = new Map(Object.entries(ASCN_CITIES).map(([country, names]) => [country, new Set(names.map(plainName))]))

/** Whether a city is one of the ASEAN Smart Cities Network, by its English name and country (source: `core/model/region.ts`). */
export function isNetworkMember({ name, country }: { name: string; country: string }): boolean {
  return members.get(country)?.has(plainName(name)) ?? false
}
