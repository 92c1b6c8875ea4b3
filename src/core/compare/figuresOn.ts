import { EVIDENCE } from '../model/evidence'
import type { Guidebook } from '../model/guidebook'
import { type ScorableAssessment, scoreAssessment } from '../scoring/scoreAssessment'
import { type CityEntry, NOT_APPLICABLE } from './CityEntry'
import { createFigures } from './createFigures'
import type { Figures } from './Figures'
import type { Ground } from './Ground'

/**
 * An entry's figures on another ground than its own: as if it had been scored in that scope and phase. Null where it is not scored, and where
 * a quick scan is asked for indicators of the full scope.
 */
export function figuresOn(guidebook: Guidebook, entry: CityEntry, { scope, phase }: Ground): Figures | null {
  if (entry.figures === null) return null
  if (entry.scope === scope && entry.phase === phase) return entry.figures
  if (scope === 'full' && entry.scope !== 'full') return null
  return createFigures(guidebook, scoreAssessment(guidebook, { scope, phase, answers: answersOf(guidebook, entry) }))
}

function answersOf({ indicators }: Guidebook, { levels, evidence }: CityEntry): ScorableAssessment['answers'] {
  const answers: Record<string, { level: unknown; evidence: unknown }> = {}
  for (let at = 0; at < indicators.length; at++) {
    const id = indicators[at]?.id
    const level = levels[at]
    if (id === undefined || level === undefined) continue
    answers[id] = { level: level === NOT_APPLICABLE ? 'na' : level, evidence: EVIDENCE[evidence[at] ?? -1] }
  }
  return answers
}
