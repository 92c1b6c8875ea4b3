import type { Indicator } from '../model/guidebook'
import { type AnswerState, answerState } from '../questionnaire/answerState'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import type { ReportBlock } from './ReportBlock'
import type { ReportInput } from './ReportInput'
import { indicatorTitle, phaseTitle } from './titles'

/** What was left out and why, and what nobody at the table knew. */
export function openPointBlocks(input: ReportInput): ReportBlock[] {
  const { words, texts, assessment } = input
  const excluded = inState(input, ['na', 'unexplained']).map((indicator) => ({
    text: indicatorTitle(texts, indicator.id),
    detail: assessment.answers[indicator.id]?.note?.trim() || words('document.exclusions.noReason'),
  }))
  const unknown = inState(input, ['unknown']).map((indicator) => {
    const owner = assessment.answers[indicator.id]?.owner || texts.indicators[indicator.id]?.owner
    const phase = phaseTitle(input.outline, indicator.phase)
    const detail = owner ? words('document.unknowns.ask', { phase, owner }) : phase
    return { text: indicatorTitle(texts, indicator.id), detail }
  })
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('document.openPoints'), id: 'open-points' },
    ...section(input, 'exclusions', excluded),
    ...section(input, 'unknowns', unknown),
  ]
}

function inState({ guidebook, assessment }: ReportInput, states: AnswerState[]): Indicator[] {
  return consideredIndicators(guidebook, assessment.scope).filter(({ id }) =>
    states.includes(answerState(assessment.answers[id])),
  )
}

function section({ words }: ReportInput, name: string, items: { text: string; detail: string }[]): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: words(`document.${name}.title`), id: name },
    items.length > 0
      ? { kind: 'list', ordered: false, items }
      : { kind: 'paragraph', text: words(`document.${name}.none`) },
  ]
}
