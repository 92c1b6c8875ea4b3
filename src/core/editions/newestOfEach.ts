import type { Supplement } from '../model/supplement'
import type { SupplementRef } from '../model/supplementRef'
import { compareVersions } from './compareVersions'

/** The supplements that a city of this country (ISO 3166-1 alpha-2) starts with: the newest version of each that is its country's or nobody's. */
export function newestOfEach(supplements: readonly Supplement[], country: string): SupplementRef[] {
  const fitting = supplements.filter((own) => own.country === undefined || own.country === country)
  return fitting
    .filter(({ id, version }) => !fitting.some((own) => own.id === id && compareVersions(own.version, version) > 0))
    .map(({ id, version }) => ({ id, version }))
}
