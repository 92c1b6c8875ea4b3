import type { Answer, Assessment } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { Side } from '../../../src/core/progress/createStages'
import { anAssessment } from '../files/anAssessment'
import { aGuidebook } from '../scoring/aGuidebook'

/** Four indicators of one phase, basis and dimension, of equal weight: every score is a mean of levels times 25. */
export const FOUR = aGuidebook([{ id: 'map' }, { id: 'lead' }, { id: 'cost' }, { id: 'talk' }])

/** An assessment of the first phase, in full, in an edition of its own. */
export function aSide(
  answers: Record<string, Answer>,
  guidebook: Guidebook = FOUR,
  more: Partial<Assessment> = {},
): Side {
  const { id, version } = guidebook
  return {
    guidebook,
    assessment: anAssessment({ guidebook: { id, version }, phase: 'one', scope: 'full', answers, ...more }),
  }
}
