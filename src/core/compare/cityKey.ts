import { plainName } from '../texts/plainName'

/** Letters of the blank and the country at the end. */
const COUNTRY = 3

/** Names a city, however its name is written: `da nang` and `Đà Nẵng` of VN are `danang VN`. Sorts by name, then by country. */
export function cityKey({ name, country }: { name: string; country: string }): string {
  return `${plainName(name)} ${country}`
}

/** The plain name within a city's key. */
export function nameInKey(key: string): string {
  return key.slice(0, -COUNTRY)
}
