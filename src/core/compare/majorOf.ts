import type { Assessment } from '../model/assessment'

/** The guidebook and major version within which scores are comparable: `asean-scpg@1`. */
export function majorOf({ id, version }: Assessment['guidebook']): string {
  return `${id}@${version.split('.')[0] ?? ''}`
}
