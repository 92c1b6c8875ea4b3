import type { Assessment } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import type { Scores } from '../model/scores'
import type { GuidebookTexts } from '../model/texts'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { type Blocker, blockers } from './blockers'
import { weakSpots } from './strengths'

/** What to do about one indicator. `text` is the content's step from `level` to the next; both are null where an answer has to be found first. */
export type NextStep = { indicator: Indicator; level: number | null; text: string | null; owner?: string; due?: string }

type NextStepsInput = {
  guidebook: Guidebook
  assessment: Assessment
  scores: Scores
  texts: Pick<GuidebookTexts, 'indicators'>
}

/**
 * Next steps in the order in which they matter: what blocks the first gate that is not open (in the order of `blockers`; the weakest two
 * indicators of each blocking dimension), then the weak spots in scope. Each indicator once; those at the top of the scale have no step.
 */
export function nextSteps({ guidebook, assessment, scores, texts }: NextStepsInput): NextStep[] {
  const blocking = (blockers(guidebook, assessment, scores)?.blockers ?? []).flatMap(indicatorsOf)
  const weak = weakSpots(guidebook, assessment).map(({ indicator }) => indicator)
  return [...new Set([...blocking, ...weak])].flatMap((indicator) => {
    const answer = assessment.answers[indicator.id]
    const level = answeredLevel(answer, guidebook)
    if (level === guidebook.scale.max) return []
    const text = level === null ? null : (texts.indicators[indicator.id]?.steps[level] ?? null)
    const plan = { ...(answer?.owner ? { owner: answer.owner } : {}), ...(answer?.due ? { due: answer.due } : {}) }
    return [{ indicator, level, text, ...plan }]
  })
}

function indicatorsOf(blocker: Blocker): Indicator[] {
  return blocker.kind === 'dimension' ? blocker.indicators.slice(0, 2) : [blocker.indicator]
}
