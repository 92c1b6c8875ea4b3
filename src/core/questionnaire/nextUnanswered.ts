import type { Assessment } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import { answerState } from './answerState'
import { consideredIndicators } from './consideredIndicators'

/** The next indicator without a choice after `from` (guidebook order, wrapping round), or null when all are dealt with. */
export function nextUnanswered(guidebook: Guidebook, assessment: Assessment, from: string | null): Indicator | null {
  const indicators = consideredIndicators(guidebook, assessment.scope)
  const start = indicators.findIndex((indicator) => indicator.id === from) + 1
  const turned = [...indicators.slice(start), ...indicators.slice(0, start)]
  return turned.find((indicator) => answerState(assessment.answers[indicator.id]) === 'open') ?? null
}
