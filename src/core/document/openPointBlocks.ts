import type { ReportInput } from '../findings/ReportInput'
import type { Answer } from '../model/assessment'
import type { Indicator } from '../model/guidebook'
import { type AnswerState, answerState } from '../questionnaire/answerState'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { indicatorCode } from '../texts/indicatorCode'
import { indicatorTitle, phaseTitle } from '../texts/titles'
import type { ReportBlock } from './ReportBlock'

/** What was left out and why, what nobody at the table knew, and which answers this edition cannot score. */
export function openPointBlocks(input: ReportInput): ReportBlock[] {
  const { words, texts, assessment } = input
  const excluded = inState(input, ['na', 'unexplained']).map((indicator) => ({
    text: named(input, indicator),
    detail: reason(input, assessment.answers[indicator.id]),
  }))
  const unknown = inState(input, ['unknown']).map((indicator) => {
    const owner = assessment.answers[indicator.id]?.owner || texts.indicators[indicator.id]?.owner
    const phase = phaseTitle(input.outline, indicator.phase)
    const detail = owner ? words('document.unknowns.ask', { phase, owner }) : phase
    return { text: named(input, indicator), detail }
  })
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('document.openPoints'), id: 'open-points' },
    { kind: 'paragraph', text: words('document.exclusions.lead') },
    ...section(input, 'exclusions', excluded),
    ...nationalExclusions(input),
    ...section(input, 'unknowns', unknown),
    ...section(input, 'notScored', notScored(input)),
  ]
}

/** What a national supplement takes out, with the ministry's reason. */
function nationalExclusions(input: ReportInput): ReportBlock[] {
  const items = (input.edition?.exclusions ?? []).map(({ indicator, reason: detail }) => {
    return { text: indicatorTitle(input.texts, indicator), detail }
  })
  return items.length > 0 ? section(input, 'nationalExclusions', items) : []
}

function named({ words, texts, guidebook }: ReportInput, { id }: Indicator): string {
  return words('document.named', { code: indicatorCode(guidebook, id), title: indicatorTitle(texts, id) })
}

function reason({ words, withheld }: ReportInput, answer: Answer | undefined): string {
  if (withheld?.notes) return words('document.exclusions.withheld')
  return answer?.note?.trim() || words('document.exclusions.noReason')
}

function inState({ guidebook, assessment }: ReportInput, states: AnswerState[]): Indicator[] {
  return consideredIndicators(guidebook, assessment.scope).filter(({ id }) =>
    states.includes(answerState(assessment.answers[id])),
  )
}

/** Answers whose indicator this edition lacks, and those that a quick scan does not ask for: kept in the file, counted nowhere. */
function notScored({ guidebook, assessment, texts, words }: ReportInput): { text: string; detail: string }[] {
  const asked = new Set<string>(consideredIndicators(guidebook, assessment.scope).map(({ id }) => id))
  const known = new Set<string>(guidebook.indicators.map(({ id }) => id))
  return Object.entries(assessment.answers)
    .filter(([id, answer]) => !asked.has(id) && answerState(answer) !== 'open')
    .map(([id]) => ({
      text: known.has(id)
        ? words('document.named', { code: indicatorCode(guidebook, id), title: indicatorTitle(texts, id) })
        : id,
      detail: words(`document.notScored.${known.has(id) ? 'outsideScope' : 'unknown'}`),
    }))
}

function section({ words }: ReportInput, name: string, items: { text: string; detail: string }[]): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: words(`document.${name}.title`), id: name },
    items.length > 0
      ? { kind: 'list', ordered: false, items }
      : { kind: 'paragraph', text: words(`document.${name}.none`) },
  ]
}
