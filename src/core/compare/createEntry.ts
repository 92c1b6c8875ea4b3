import type { Seal } from '../files/readSeal'
import type { Answer, Assessment } from '../model/assessment'
import { EVIDENCE } from '../model/evidence'
import type { Guidebook } from '../model/guidebook'
import { scoreAnswers } from '../scoring/score/scoreAssessment'
import { type CityEntry, NONE_GIVEN, NOT_APPLICABLE, UNANSWERED, UNKNOWN } from './CityEntry'
import { cityKey } from './cityKey'
import { createFigures } from './createFigures'
import type { ScoringEdition } from './DeskPort'
import { editionKey } from './editionKey'

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
  const answers = readAnswers(assessment, edition?.guidebook ?? null)
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

type Answers = Pick<CityEntry, 'levels' | 'evidence' | 'targets' | 'unscored'>

/** Goes by the file's answers: one look-up in a map for each takes less than two in an object for every indicator. */
function readAnswers({ answers }: Assessment, guidebook: Guidebook | null): Answers {
  const known = guidebook ? placesOf(guidebook) : NOWHERE
  const levels = new Int8Array(known.size).fill(UNANSWERED)
  const evidence = new Int8Array(known.size).fill(NONE_GIVEN)
  const targets = new Int8Array(known.size).fill(NONE_GIVEN)
  const given = Object.values(answers)
  let unscored = 0
  for (const [index, id] of Object.keys(answers).entries()) {
    const at = known.get(id)
    const answer = given[index]
    if (at === undefined || !answer) unscored += 1
    else {
      levels[at] = levelCode(answer.level)
      evidence[at] = answer.evidence === undefined ? NONE_GIVEN : EVIDENCE.indexOf(answer.evidence)
      targets[at] = answer.target ?? NONE_GIVEN
    }
  }
  return { levels, evidence, targets, unscored }
}

const NOWHERE: ReadonlyMap<string, number> = new Map()
const places = new WeakMap<Guidebook, ReadonlyMap<string, number>>()

/** Where each indicator stands in the guidebook; made once per guidebook. */
function placesOf(guidebook: Guidebook): ReadonlyMap<string, number> {
  let known = places.get(guidebook)
  if (!known) {
    known = new Map(guidebook.indicators.map(({ id }, at) => [id, at]))
    places.set(guidebook, known)
  }
  return known
}

function levelCode(level: Answer['level']): number {
  if (typeof level === 'number') return level
  if (level === 'na') return NOT_APPLICABLE
  return level === 'unknown' ? UNKNOWN : UNANSWERED
}
