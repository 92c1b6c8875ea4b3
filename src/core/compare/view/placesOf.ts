import { distributionOf } from '../distributionOf'
import type { CityRow } from './CityRow'
import { knownPlace, type Place } from './knownPlace'

/** Cities that stand at one point of the map. `name`: of the city where it has its own point, else null. */
export type MapPlace = {
  key: string
  name: string | null
  country: string
  place: Place | null
  cities: readonly CityRow[]
  /** Of the headlines, 0–100; null where there is none. */
  median: number | null
}

/** The points of the map, most cities first: cities of the network by themselves, all others by country. Several files of one city share its point. */
export function placesOf(rows: readonly CityRow[]): MapPlace[] {
  const places = new Map<string, { name: string | null; country: string; place: Place | null; cities: CityRow[] }>()
  for (const row of rows) {
    const { name, country } = row.city
    const place = knownPlace(row.city)
    const key = place ? `${country} ${place.latitude} ${place.longitude}` : country
    const known = places.get(key)
    if (known) known.cities.push(row)
    else places.set(key, { name: place ? name : null, country, place, cities: [row] })
  }
  return [...places]
    .map(([key, own]) => ({
      key,
      ...own,
      median: distributionOf(own.cities.map(({ figures }) => figures?.headline ?? null))?.quartiles[1] ?? null,
    }))
    .sort((a, b) => b.cities.length - a.cities.length || (a.key < b.key ? -1 : 1))
}
