// The scoring method (method.md §2–§6). Pure: a guidebook and an assessment in, plain figures out; nothing is rounded, nothing throws.
import type { Guidebook } from '../../model/guidebook'
import type { ScorableAssessment, Scores } from '../../model/scores'
import { readAnswers } from '../../questionnaire/readAnswers'
import { createReading } from './createReading'
import { type ScoringPlan, scoringPlan } from './scoringPlan'
import { type ScorableAnswers, type Tally, tallyAnswers } from './tallyAnswers'

/**
 * Scores an assessment as claimed and as evidenced.
 *
 * Scores run 0–100, coverage 0–1; null where there is nothing to tell. A level that is outside the scale or not an integer counts as
 * unanswered, unknown evidence as `none`; answers to indicators that the guidebook does not have are ignored.
 *
 * Source: method.md; weighted means and geometric aggregation after OECD/JRC (2008) and the UNDP Human Development Index (2010).
 */
export function scoreAssessment(guidebook: Guidebook, assessment: ScorableAssessment): Scores {
  const { phase, scope, answers } = assessment
  return scoreAnswers(guidebook, { phase, scope, ...readAnswers(guidebook, answers) })
}

/** As {@link scoreAssessment}, from answers that were read into columns before: many times, at a part of the cost. */
export function scoreAnswers(guidebook: Guidebook, entry: ScorableAnswers): Scores {
  const plan = scoringPlan(guidebook)
  return readTally(guidebook, plan, tallyAnswers(guidebook, plan, entry))
}

function readTally(guidebook: Guidebook, plan: ScoringPlan, tally: Tally): Scores {
  const { sums } = tally
  const claimed = createReading(
    guidebook,
    plan,
    tally,
    { points: sums.claimedPoints, floor: sums.claimedFloor },
    tally.claimed,
  )
  const evidenced = createReading(
    guidebook,
    plan,
    tally,
    { points: sums.evidencedPoints, floor: sums.evidencedFloor },
    tally.evidenced,
  )
  const claimGap =
    claimed.headline === null || evidenced.headline === null ? null : claimed.headline - evidenced.headline
  return { claimed, evidenced, claimGap }
}
