import type { Guidebook } from '../model/guidebook'
import { type Answers, type Column, NONE_GIVEN, NOT_APPLICABLE, placesOf } from '../questionnaire/readAnswers'
import { scoreAnswers } from '../scoring/score/scoreAssessment'
import type { CityEntry } from './CityEntry'
import { createFigures, type Figures } from './Figures'
import type { Ground } from './Ground'

/**
 * An entry's figures on another ground than its own: as if it had been scored in that scope and phase, by the structure that the ground shares where
 * there is one. Null where it is not scored, and where a quick scan is asked for indicators of the full scope.
 *
 * @param guidebook of the entry's edition
 */
export function figuresOn(guidebook: Guidebook, entry: CityEntry, { scope, phase, shared }: Ground): Figures | null {
  if (entry.figures === null) return null
  const isOwn = shared === undefined || shared === guidebook
  if (isOwn && entry.scope === scope && entry.phase === phase) return entry.figures
  if (scope === 'full' && entry.scope !== 'full') return null
  const structure = shared ?? guidebook
  const answers = isOwn ? entry : readBy(structure, guidebook, entry)
  return createFigures(structure, scoreAnswers(structure, { ...answers, scope, phase }))
}

/** An entry's answers in the order of another structure. What its own edition does not ask does not apply to it. */
function readBy(structure: Guidebook, own: Guidebook, { levels, evidence, targets, atLeast }: Answers): Answers {
  const places = placesIn(structure, own)
  const read = (column: Column, absent: number) => Int16Array.from(places, (at) => column[at] ?? absent)
  return {
    levels: read(levels, NOT_APPLICABLE),
    evidence: read(evidence, NONE_GIVEN),
    targets: read(targets, NONE_GIVEN),
    atLeast: read(atLeast, NONE_GIVEN),
  }
}

const found = new WeakMap<Guidebook, WeakMap<Guidebook, readonly number[]>>()

/** Where each indicator of a structure stands in an edition, -1 for nowhere; looked up once for each two. */
function placesIn(structure: Guidebook, own: Guidebook): readonly number[] {
  const known = found.get(structure) ?? new WeakMap<Guidebook, readonly number[]>()
  found.set(structure, known)
  const places = known.get(own) ?? structure.indicators.map(({ id }) => placesOf(own).get(id) ?? -1)
  known.set(own, places)
  return places
}
