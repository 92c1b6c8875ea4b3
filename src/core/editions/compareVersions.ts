import type { Assessment } from '../model/assessment'
import type { Supplement } from '../model/supplement'
import type { SupplementRef } from '../model/supplementRef'

/** Orders two versions `major.minor.patch`: below 0 where the first is older, 0 where they are the same, above 0 where it is newer. */
export function compareVersions(first: string, second: string): number {
  const parts = (version: string) => version.split('.').map(Number)
  const other = parts(second)
  for (const [at, part] of parts(first).entries()) {
    const difference = part - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The guidebook and major version within which scores are comparable: `asean-scpg@1`. */
export function majorOf({ id, version }: Assessment['guidebook']): string {
  const dot = version.indexOf('.')
  return `${id}@${dot < 0 ? version : version.slice(0, dot)}`
}

/** The supplements that a city of this country (ISO 3166-1 alpha-2) starts with: the newest version of each that is its country's or nobody's. */
export function newestOfEach(supplements: readonly Supplement[], country: string): SupplementRef[] {
  const fitting = supplements.filter((own) => own.country === undefined || own.country === country)
  return fitting
    .filter(({ id, version }) => !fitting.some((own) => own.id === id && compareVersions(own.version, version) > 0))
    .map(({ id, version }) => ({ id, version }))
}
