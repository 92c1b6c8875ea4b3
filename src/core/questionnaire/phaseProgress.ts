import type { Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import { answerState } from './answerState'
import { consideredIndicators } from './consideredIndicators'

export type Progress = { done: number; total: number }

/** How many indicators of a phase (or of the whole scope) have been dealt with: any choice but none, `unknown` included. */
export function phaseProgress(guidebook: Guidebook, assessment: Assessment, phase?: string): Progress {
  const indicators = consideredIndicators(guidebook, assessment.scope, phase)
  const done = indicators.filter((indicator) => answerState(assessment.answers[indicator.id]) !== 'open').length
  return { done, total: indicators.length }
}
