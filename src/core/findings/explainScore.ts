import type { Answer, Assessment } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import { answeredLevel, leastKnownLevel } from '../questionnaire/answeredLevel'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { inScopeIndicators } from '../questionnaire/inScopeIndicators'
import type { ScoreSlice } from './readSlice'

/** One indicator's part: `weight` · `share` = `part`; `points` = 100 · level / scale.max and `product` = part · points where answered. */
export type ScoreTerm = {
  indicator: Indicator
  state: 'answered' | 'unanswered' | 'na'
  level: number | null
  /** The level that counts: the same, or the evidence's cap where that is lower. */
  counted: number | null
  /** The level that counts where only the least one is known: unanswered, but the score is not below what it makes certain. */
  least: number | null
  weight: number
  share: number
  part: number
  points: number | null
  product: number | null
}

/**
 * Σ part · points / Σ part of what is answered = score; Σ part answered / Σ part applicable = coverage. `leastSum`: Σ part · points of what is known
 * from below only; by method 2 the score is at least (productSum + leastSum) / applicableSum = `low`, and at most `high`; both null by method 1.
 */
export type ExplainedScore = {
  terms: ScoreTerm[]
  productSum: number
  leastSum: number
  answeredSum: number
  applicableSum: number
  score: number | null
  coverage: number | null
  low: number | null
  high: number | null
}

/** How one score of an assessment came about, as claimed or as evidenced (method.md §3 and §5). Only indicators that take part are listed. */
export function explainScore(
  guidebook: Guidebook,
  assessment: Assessment,
  slice: ScoreSlice,
  reading: 'claimed' | 'evidenced' = 'claimed',
): ExplainedScore {
  const terms = members(guidebook, assessment, slice).map(({ indicator, share }): ScoreTerm => {
    const answer = assessment.answers[indicator.id]
    const level = answeredLevel(answer, guidebook)
    const from = leastKnownLevel(answer, guidebook)
    const counted = level === null ? null : countedLevel(guidebook, answer, level, reading)
    const least = from === null ? null : countedLevel(guidebook, answer, from, reading)
    const part = indicator.weight * share
    const points = counted === null ? null : (100 * counted) / guidebook.scale.max
    const state = level !== null ? 'answered' : answer?.level === 'na' ? 'na' : 'unanswered'
    const product = points === null ? null : part * points
    return { indicator, state, level, counted, least, weight: indicator.weight, share, part, points, product }
  })
  const sum = (chosen: ScoreTerm[], value: (term: ScoreTerm) => number) =>
    chosen.reduce((total, term) => total + value(term), 0)
  const answered = terms.filter((term) => term.state === 'answered')
  const productSum = sum(answered, (term) => term.product ?? 0)
  const answeredSum = sum(answered, (term) => term.part)
  const applicableSum = sum(
    terms.filter((term) => term.state !== 'na'),
    (term) => term.part,
  )
  const leastSum = sum(terms, ({ least, part }) => (part * 100 * (least ?? 0)) / guidebook.scale.max)
  const isBounded = guidebook.scoring.method === 2 && applicableSum > 0
  const low = isBounded ? (productSum + leastSum) / applicableSum : null
  return {
    terms,
    productSum,
    leastSum,
    answeredSum,
    applicableSum,
    score: answeredSum > 0 ? Math.max(productSum / answeredSum, low ?? 0) : null,
    coverage: applicableSum > 0 ? answeredSum / applicableSum : null,
    low,
    high: isBounded ? (productSum + 100 * (applicableSum - answeredSum)) / applicableSum : null,
  }
}

function countedLevel(
  guidebook: Guidebook,
  answer: Answer | undefined,
  level: number,
  reading: 'claimed' | 'evidenced',
): number {
  return reading === 'claimed' ? level : Math.min(level, guidebook.scoring.evidenceCaps[answer?.evidence ?? 'none'])
}

function members(guidebook: Guidebook, assessment: Assessment, slice: ScoreSlice) {
  const pool =
    slice.kind === 'phase'
      ? consideredIndicators(guidebook, assessment.scope, slice.phase)
      : inScopeIndicators(guidebook, assessment)
  return pool.map((indicator) => ({ indicator, share: membership(indicator, slice) })).filter(({ share }) => share > 0)
}

function membership(indicator: Indicator, slice: ScoreSlice): number {
  if (slice.kind === 'basis') return indicator.basis === slice.basis ? 1 : 0
  if (slice.kind === 'inScope' || slice.dimension === undefined) return 1
  return indicator.dimensions[slice.dimension] ?? 0
}
