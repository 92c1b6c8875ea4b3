import type { Assessment } from '../model/assessment'

/** Longest name of a city in a file name, in characters: three bytes each in most scripts of the region, 255 bytes in all. */
const CITY_LENGTH = 60

/**
 * The name of a file about an assessment: `CITY_YYYY-MM-DD.EXTENSION` (contract.md). Letters, marks and digits of every script stay, all else becomes
 * a hyphen.
 *
 * @param extension without the first dot, for instance `guidepost.json`
 */
export function assessmentFileName({ city, date }: Pick<Assessment, 'city' | 'date'>, extension: string): string {
  const letters = city.name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const name = [...letters]
    .slice(0, CITY_LENGTH)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${name || 'city'}_${date}.${extension}`
}
