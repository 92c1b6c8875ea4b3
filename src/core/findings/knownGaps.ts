import type { Assessment } from '../model/assessment'
import { EVIDENCE, type Evidence } from '../model/evidence'
import type { DimensionId, Guidebook, Indicator, IndicatorId, PhaseId } from '../model/guidebook'
import type { Reading } from '../model/scores'
import { inScopeIndicators } from '../questionnaire/inScopeIndicators'
import { type Column, NONE_GIVEN, readAnswers } from '../questionnaire/readAnswers'
import { leastLevel } from '../scoring/score/scoringPlan'
import { isSame } from '../scoring/score/tolerance'

/** An answer known to be below what the gate of its phase asks. `level`: as answered, also where its evidence bears out less; `least`: what is asked. */
export type KnownGap = {
  indicator: IndicatorId
  phase: PhaseId
  critical: boolean
  level: number
  evidence: Evidence
  least: number
}

/** An answer in the upper half of the scale. `atLeast`: known is only that the level is not lower. */
export type KnownStrength = {
  indicator: IndicatorId
  phase: PhaseId
  level: number
  evidence: Evidence
  atLeast: boolean
}

/**
 * What is known to be short, up to the declared phase, in the order in which to close it: critical ones first, then by their share in the weakest
 * dimensions, then the phase that comes first, then guidebook order (method.md §11). None by method 1, which knows no gaps.
 * @param reading of the assessment, as claimed or as evidenced
 */
export function knownGaps(guidebook: Guidebook, assessment: Assessment, reading: Reading): KnownGap[] {
  const weakest = reading.weakest ?? []
  const order = new Map(guidebook.phases.map(({ id }, at) => [id, at]))
  const { levels, evidence } = readAnswers(guidebook, assessment.answers)
  const inScope = new Set(inScopeIndicators(guidebook, assessment))
  const found = guidebook.indicators.flatMap((indicator, at) => {
    const { id, phase, critical } = indicator
    if (!inScope.has(indicator) || !reading.phases[phase]?.gate.gaps?.includes(id)) return []
    const least = leastLevel(guidebook, indicator)
    const answer = { level: levels[at] ?? 0, evidence: evidenceAt(evidence, at) }
    const gap: KnownGap = { indicator: id, phase, critical, ...answer, least }
    return [{ gap, share: shareIn(weakest, indicator), phase: order.get(phase) ?? 0 }]
  })
  found.sort(
    (a, b) =>
      Number(b.gap.critical) - Number(a.gap.critical) ||
      (isSame(a.share, b.share) ? 0 : b.share - a.share) ||
      a.phase - b.phase,
  )
  return found.map(({ gap }) => gap)
}

function shareIn(dimensions: readonly DimensionId[], indicator: Indicator): number {
  return dimensions.reduce((sum, dimension) => sum + (indicator.dimensions[dimension] ?? 0), 0)
}

/** In-scope answers above half of the scale, those known from below included: best evidence first, then the higher level, then guidebook order. */
export function knownStrengths(guidebook: Guidebook, assessment: Assessment): KnownStrength[] {
  const { levels, evidence, atLeast } = readAnswers(guidebook, assessment.answers)
  const inScope = new Set(inScopeIndicators(guidebook, assessment))
  const found = guidebook.indicators.flatMap((indicator, at): KnownStrength[] => {
    const [exact = NONE_GIVEN, least = NONE_GIVEN] = [levels[at], atLeast[at]]
    const level = Math.max(exact, least)
    if (!inScope.has(indicator) || level * 2 <= guidebook.scale.max) return []
    const own = { level, evidence: evidenceAt(evidence, at), atLeast: exact < 0 }
    return [{ indicator: indicator.id, phase: indicator.phase, ...own }]
  })
  return found.sort((a, b) => EVIDENCE.indexOf(b.evidence) - EVIDENCE.indexOf(a.evidence) || b.level - a.level)
}

function evidenceAt(evidence: Column, at: number): Evidence {
  return EVIDENCE[evidence[at] ?? NONE_GIVEN] ?? 'none'
}
