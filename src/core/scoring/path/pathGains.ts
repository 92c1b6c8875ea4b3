import type { DimensionId, Guidebook, IndicatorId, PhaseId } from '../../model/guidebook'
import type { ScorableAssessment } from '../../model/scores'
import { isBelow } from '../score/tolerance'
import { createPathProblem, type PathOptions } from './createPathProblem'
import type { Path } from './describePath'
import { worthIn } from './pathProblem'

/** What one step of a path buys. */
export type PathGain = {
  indicator: IndicatorId
  /** Points that it adds to the score of each dimension in which it counts, in guidebook order. They add up along a path. */
  dimensions: { dimension: DimensionId; points: number }[]
  /** Whether it lifts a critical indicator from below to the level that the gate asks for. */
  isSafeguard: boolean
}

/**
 * What each step of a path buys, in the path's order: points of the phase's dimension scores, or of those in scope where `phase` is null. Points
 * are taken with every indicator answered, as the path takes them.
 */
export function pathGains(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: PhaseId | null,
  { changes }: Pick<Path, 'changes'>,
  { target }: Pick<PathOptions, 'target'> = {},
): PathGain[] {
  const last = guidebook.phases.findIndex(({ id }) => id === (phase ?? assessment.phase))
  const isMeant = (position: number) => (phase === null ? position <= last : position === last)
  const problem = createPathProblem(guidebook, assessment, isMeant, 0, { target })
  const worth = guidebook.dimensions.map(({ id }, dimension) => ({ id, points: worthIn(problem, dimension) }))
  return changes.flatMap((change) => {
    const index = problem.choices.findIndex(({ indicator }) => indicator === change.indicator)
    const choice = problem.choices[index]
    const end = choice?.ends.findIndex(({ level, evidence }) => level === change.to && evidence === change.evidence?.to)
    if (!choice || end === undefined || end === -1) return []
    const [from = 0] = choice.levels
    const to = choice.levels[end] ?? from
    return [
      {
        indicator: change.indicator,
        dimensions: worth.flatMap(({ id, points }) => {
          const gained = (points[index] ?? 0) * (to - from)
          return gained > 0 ? [{ dimension: id, points: gained }] : []
        }),
        isSafeguard: phase !== null && isBelow(from, choice.demanded) && !isBelow(to, choice.demanded),
      },
    ]
  })
}
