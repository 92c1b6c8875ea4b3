import type { Seal } from '../files/readSeal'
import type { Assessment } from '../model/assessment'
import { readAnswers } from '../questionnaire/readAnswers'
import { scoreAnswers } from '../scoring/score/scoreAssessment'
import type { CityEntry } from './CityEntry'
import { cityKey } from './cityKey'
import type { ScoringEdition } from './DeskPort'
import { editionKey } from './editionKey'
import { createFigures } from './Figures'

/** Letters of the digest that make a key: enough that two contents of one id never meet. */
const KEY_LETTERS = 16

/** An entry before its seal was looked at. */
export type DraftEntry = Omit<CityEntry, 'key' | 'digest' | 'integrity'>

/** An assessment as an entry of a comparison, scored with its edition; `edition` null where this copy does not have it. */
export function createEntry(
  assessment: Assessment,
  { fileName, ...seal }: { fileName: string } & Seal,
  edition: ScoringEdition | null,
): CityEntry {
  return sealEntry(draftEntry(assessment, fileName, edition), seal)
}

/** An entry with what its seal said. */
export function sealEntry(draft: DraftEntry, { integrity, digest }: Seal): CityEntry {
  return { ...draft, key: `${draft.id}:${digest.slice(0, KEY_LETTERS)}`, digest, integrity }
}

/** An assessment as an entry whose seal is looked at later. */
export function draftEntry(assessment: Assessment, fileName: string, edition: ScoringEdition | null): DraftEntry {
  const { id, city, guidebook, phase, scope } = assessment
  const answers = edition
    ? readAnswers(edition.guidebook, assessment.answers)
    : { ...NONE, unscored: Object.keys(assessment.answers).length }
  return {
    id,
    fileName,
    name: city.name,
    city: cityKey(city),
    country: city.country,
    population: city.population ?? null,
    focusAreas: city.focusAreas ?? [],
    initiative: city.initiative ?? null,
    date: assessment.date,
    updatedAt: assessment.updatedAt ?? null,
    phase,
    scope,
    guidebook: refOf(guidebook),
    edition: editionKey(guidebook),
    lacksSupplement: edition?.lacking ?? false,
    figures: edition && createFigures(edition.guidebook, scoreAnswers(edition.guidebook, { phase, scope, ...answers })),
    ...answers,
  }
}

/** Without members that this program does not know: they may be of any size, and stay in the text. */
function refOf({ id, version, supplements }: Assessment['guidebook']): Assessment['guidebook'] {
  if (!supplements) return { id, version }
  return { id, version, supplements: supplements.map((own) => ({ id: own.id, version: own.version })) }
}

const EMPTY = new Int16Array(0)
const NONE = { levels: EMPTY, evidence: EMPTY, targets: EMPTY, atLeast: EMPTY }
