import type { Assessment } from '../model/assessment'

/** The guidebook and major version within which scores are comparable: `asean-scpg@1`. */
export function majorOf({ id, version }: Assessment['guidebook']): string {
  const dot = version.indexOf('.')
  return `${id}@${dot < 0 ? version : version.slice(0, dot)}`
}
