import { ASCN_CITIES } from '../model/region'
import { cityKey } from './cityKey'

const members = new Set(
  Object.entries(ASCN_CITIES).flatMap(([country, names]) => names.map((name) => cityKey({ name, country }))),
)

/** Whether a city, named by its key, is one of the ASEAN Smart Cities Network: by its English name and country (source: `core/model/region.ts`). */
export function isNetworkMember({ city }: { city: string }): boolean {
  return members.has(city)
}
