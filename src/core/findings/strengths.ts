import type { Assessment } from '../model/assessment'
import { EVIDENCE, type Evidence } from '../model/evidence'
import type { Guidebook, Indicator } from '../model/guidebook'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { inScopeIndicators } from '../questionnaire/inScopeIndicators'

/** An answered indicator that is worth naming. */
export type Finding = { indicator: Indicator; level: number; evidence: Evidence }

/** Answered in-scope indicators above half of the scale: highest level first, then best evidence, then guidebook order. */
export function strengths(guidebook: Guidebook, assessment: Assessment): Finding[] {
  return findings(guidebook, assessment)
    .filter((finding) => finding.level * 2 > guidebook.scale.max)
    .sort((a, b) => b.level - a.level || EVIDENCE.indexOf(b.evidence) - EVIDENCE.indexOf(a.evidence))
}

/** Answered in-scope indicators below half of the scale: lowest level first, then critical ones, then the heavier, then guidebook order. */
export function weakSpots(guidebook: Guidebook, assessment: Assessment): Finding[] {
  return findings(guidebook, assessment)
    .filter((finding) => finding.level * 2 < guidebook.scale.max)
    .sort(
      (a, b) =>
        a.level - b.level ||
        Number(b.indicator.critical) - Number(a.indicator.critical) ||
        b.indicator.weight - a.indicator.weight,
    )
}

function findings(guidebook: Guidebook, assessment: Assessment): Finding[] {
  return inScopeIndicators(guidebook, assessment).flatMap((indicator) => {
    const answer = assessment.answers[indicator.id]
    const level = answeredLevel(answer, guidebook)
    return level === null ? [] : [{ indicator, level, evidence: answer?.evidence ?? 'none' }]
  })
}
