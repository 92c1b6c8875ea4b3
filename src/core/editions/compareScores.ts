import { TOLERANCE } from '../../figure/rounding'
import type { Guidebook } from '../model/guidebook'
import type { Reading, Scores } from '../model/scores'

/** One figure under two editions. `id` names the dimension, basis or phase, or phase and dimension as `PHASE:DIMENSION`; values are scores 0–100 and coverage 0–1, or the word of a gate. */
export type FigureChange = {
  figure:
    | 'headline'
    | 'evidenced-headline'
    | 'coverage'
    | 'dimension'
    | 'basis'
    | 'phase'
    | 'phase-dimension'
    | 'gate'
    | 'supported-phase'
  id: string | null
  before: number | string | null
  after: number | string | null
}

/** Every headline figure that differs between two readings of the same answers, in the order of the results page. Gates and figures as claimed. */
export function compareScores(guidebook: Guidebook, before: Scores, after: Scores): FigureChange[] {
  const all = (
    read: (reading: Reading) => number | string | null,
    figure: FigureChange['figure'],
    id: string | null,
  ) => ({
    figure,
    id,
    before: read(before.claimed),
    after: read(after.claimed),
  })
  const changes: FigureChange[] = [
    all(({ headline }) => headline, 'headline', null),
    { figure: 'evidenced-headline', id: null, before: before.evidenced.headline, after: after.evidenced.headline },
    all(({ inScope }) => inScope.coverage, 'coverage', null),
    all(({ supportedPhase }) => supportedPhase, 'supported-phase', null),
    ...guidebook.dimensions.map(({ id }) => all(({ dimensions }) => dimensions[id]?.score ?? null, 'dimension', id)),
    ...guidebook.bases.map(({ id }) => all(({ bases }) => bases[id]?.score ?? null, 'basis', id)),
    ...guidebook.phases.map(({ id }) => all(({ phases }) => phases[id]?.all.score ?? null, 'phase', id)),
    ...guidebook.phases.flatMap(({ id }) =>
      guidebook.dimensions.map((dimension) =>
        all(
          ({ phases }) => phases[id]?.dimensions[dimension.id]?.score ?? null,
          'phase-dimension',
          `${id}:${dimension.id}`,
        ),
      ),
    ),
    ...guidebook.phases.map(({ id }) => all(({ phases }) => phases[id]?.gate.status ?? null, 'gate', id)),
  ]
  return changes.filter(({ before: first, after: second }) => differs(first, second))
}

function differs(first: number | string | null, second: number | string | null): boolean {
  if (typeof first === 'number' && typeof second === 'number') return Math.abs(first - second) > TOLERANCE
  return first !== second
}
