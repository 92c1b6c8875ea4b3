import type { Integrity } from '../files/checkIntegrity'
import type { Answer, Assessment } from '../model/assessment'
import { EVIDENCE } from '../model/evidence'
import type { Guidebook } from '../model/guidebook'
import { scoreAssessment } from '../scoring/scoreAssessment'
import { type CityEntry, NONE_GIVEN, NOT_APPLICABLE, UNANSWERED, UNKNOWN } from './CityEntry'
import { createFigures } from './createFigures'
import type { ScoringEdition } from './DeskPort'
import { editionKey } from './editionKey'
import { plainName } from './plainName'

/** Letters of the digest that make a key: enough that two contents of one id never meet. */
const KEY_LETTERS = 16

const evidenceIndex = new Map<unknown, number>(EVIDENCE.map((kind, index) => [kind, index]))

/** An assessment as an entry of a comparison, scored with its edition; `edition` null where this copy does not have it. */
export function createEntry(
  assessment: Assessment,
  source: { fileName: string; digest: string; integrity: Integrity },
  edition: ScoringEdition | null,
): CityEntry {
  const { id, city, guidebook } = assessment
  return {
    key: `${id}:${source.digest.slice(0, KEY_LETTERS)}`,
    id,
    ...source,
    name: city.name,
    city: `${city.country} ${plainName(city.name)}`,
    country: city.country,
    population: city.population ?? null,
    focusAreas: city.focusAreas ?? [],
    initiative: city.initiative ?? null,
    date: assessment.date,
    updatedAt: assessment.updatedAt ?? null,
    phase: assessment.phase,
    scope: assessment.scope,
    guidebook: refOf(guidebook),
    edition: editionKey(guidebook),
    lacksSupplement: edition?.lacking ?? false,
    figures: edition && createFigures(edition.guidebook, scoreAssessment(edition.guidebook, assessment)),
    ...readAnswers(assessment, edition?.guidebook ?? null),
  }
}

/** Without members that this program does not know: they may be of any size, and stay in the text. */
function refOf({ id, version, supplements }: Assessment['guidebook']): Assessment['guidebook'] {
  if (!supplements) return { id, version }
  return { id, version, supplements: supplements.map((own) => ({ id: own.id, version: own.version })) }
}

type Answers = Pick<CityEntry, 'levels' | 'evidence' | 'targets' | 'unscored'>

function readAnswers({ answers }: Assessment, guidebook: Guidebook | null): Answers {
  const indicators = guidebook?.indicators ?? []
  const levels = new Int8Array(indicators.length)
  const evidence = new Int8Array(indicators.length)
  const targets = new Int8Array(indicators.length)
  let asked = 0
  for (const [at, { id }] of indicators.entries()) {
    const answer: Answer | undefined = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (answer) asked += 1
    levels[at] = levelCode(answer?.level)
    evidence[at] = evidenceIndex.get(answer?.evidence) ?? NONE_GIVEN
    targets[at] = answer?.target ?? NONE_GIVEN
  }
  return { levels, evidence, targets, unscored: Object.keys(answers).length - asked }
}

function levelCode(level: Answer['level']): number {
  if (typeof level === 'number') return level
  if (level === 'na') return NOT_APPLICABLE
  return level === 'unknown' ? UNKNOWN : UNANSWERED
}
