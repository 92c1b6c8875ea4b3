import type { Integrity } from '../files/checkIntegrity'
import type { Assessment } from '../model/assessment'
import type { CityEntry } from './CityEntry'
import type { ScoringEdition } from './DeskPort'

/** An assessment as an entry of a comparison, scored with its edition; `edition` null where this copy does not have it. */
export function createEntry(
  _assessment: Assessment,
  _source: { fileName: string; digest: string; integrity: Integrity },
  _edition: ScoringEdition | null,
): CityEntry {
  throw new Error('under way')
}
