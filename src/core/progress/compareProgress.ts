// What changed between two assessments of a city, figure by figure, and why.
import type { Changes } from '../editions/upgradeAssessment'
import { readSlice, type ScoreSlice } from '../findings/readSlice'
import type { Assessment } from '../model/assessment'
import type { BasisId, DimensionId, PhaseId } from '../model/guidebook'
import { recordOf } from '../model/recordOf'
import type { Reading, Scores } from '../model/scores'
import { createStages, type Side } from './createStages'
import { type IndicatorChange, indicatorChanges } from './indicatorChanges'
import { type Split, splitFigure } from './splitFigure'

/** One reading's figures, each split by cause. */
export type ReadingProgress = {
  headline: Split
  dimensions: Record<DimensionId, Split>
  bases: Record<BasisId, Split>
  phases: Record<PhaseId, Split>
}

/** All that changed from one assessment to a later one; ids are those of the later edition. */
export type Progress = {
  before: Scores
  now: Scores
  claimed: ReadingProgress
  evidenced: ReadingProgress
  indicators: IndicatorChange[]
  /** The earlier answers under the ids of the later edition. */
  moved: Assessment['answers']
  /** Earlier answers with a level that the later edition does not score, by their old ids. */
  dropped: readonly string[]
}

/**
 * Compares two assessments. Each is scored in its own edition; the difference is split by cause as `splitFigure` describes.
 *
 * @param changes of ids in the versions after the earlier edition, oldest first
 */
export function compareProgress(from: Side, to: Side, changes: readonly Changes[]): Progress {
  const steps = createStages(from, to, changes)
  const { stages } = steps
  const read = (reading: 'claimed' | 'evidenced'): ReadingProgress => {
    const split = (figure: (reading: Reading) => number | null) =>
      splitFigure(stages, ({ scores }) => figure(scores[reading]))
    const slice = (wanted: ScoreSlice) => split((own) => readSlice(own, wanted).score)
    return {
      headline: split(({ headline }) => headline),
      dimensions: recordOf(to.guidebook.dimensions, (dimension) => slice({ kind: 'dimension', dimension })),
      bases: recordOf(to.guidebook.bases, (basis) => slice({ kind: 'basis', basis })),
      phases: recordOf(to.guidebook.phases, (phase) => slice({ kind: 'phase', phase })),
    }
  }
  const [first] = stages
  const last = stages.at(-1)
  if (!first || !last) throw new RangeError('no stages to compare')
  return {
    before: first.scores,
    now: last.scores,
    claimed: read('claimed'),
    evidenced: read('evidenced'),
    indicators: indicatorChanges(from, to, steps),
    moved: steps.moved,
    dropped: steps.dropped,
  }
}
