import type { CityEntry, ComparedCity } from '../../src/core/compare/CityEntry'
import { createEntry } from '../../src/core/compare/createEntry'
import type { Assessment } from '../../src/core/model/assessment'
import type { Guidebook } from '../../src/core/model/guidebook'
import { aGuidebook, anAssessment } from '../core/files/anAssessment'

type Source = { fileName?: string; digest?: string; integrity?: CityEntry['integrity']; guidebook?: Guidebook | null }

/** An entry made from an assessment with these changes, scored with the small guidebook of the tests or another, or not at all. */
export function anEntry(changes: Partial<Assessment> = {}, source: Source = {}): CityEntry {
  const { fileName = 'a.json', digest = 'a'.repeat(64), integrity = 'sealed', guidebook = aGuidebook } = source
  const assessment = anAssessment(changes)
  return createEntry(assessment, { fileName, digest, integrity }, guidebook && { guidebook, lacking: false })
}

export function aCity(changes: Partial<Assessment> = {}, source: Source = {}): ComparedCity {
  return { ...anEntry(changes, source), earlier: [] }
}
