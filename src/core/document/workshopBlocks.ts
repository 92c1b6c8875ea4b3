import type { ReportInput } from '../findings/ReportInput'
import type { Answer } from '../model/assessment'
import type { Indicator } from '../model/guidebook'
import type { Agreement } from '../scoring/agreement/agreement'
import { formatCoverage, NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { indicatorTitle } from '../texts/titles'
import { agreementOf } from '../workshop/workshopFigures'
import type { Column, ReportBlock } from './ReportBlock'
import { signOffBlocks } from './signOffBlocks'
import { workshopActionBlocks } from './workshopActionBlocks'
import { decisionBlocks, heldBlocks } from './workshopDecisionBlocks'

type Voted = { indicator: Indicator; answer: Answer; result: Agreement | null; counts: number[] }

/**
 * The annex of a workshop: who took part, votes for each level and how far the group agreed, how votes became levels, what was said against, who does
 * what, and where the outcome is signed off. Nothing where nobody voted and nothing was agreed. Names only where voting was open and they were meant to
 * stand.
 */
export function workshopBlocks(input: ReportInput): ReportBlock[] {
  const { words, texts } = input
  const voted = votedIndicators(input)
  const held = heldBlocks(input)
  if (voted.length === 0 && held.length === 0) return []
  const dissent = input.guidebook.indicators.flatMap(({ id }) => {
    const text = dissentOn(input, id)
    return text ? [{ text: indicatorTitle(texts, id), detail: text }] : []
  })
  return [
    { kind: 'heading', level: 1, text: words('document.workshop.title'), id: 'workshop' },
    { kind: 'paragraph', text: words('document.workshop.lead') },
    ...held,
    ...(voted.length > 0 ? [votesTable(input, voted)] : []),
    ...decisionBlocks(input),
    ...(dissent.length > 0
      ? ([
          { kind: 'heading', level: 2, text: words('document.workshop.dissent'), id: 'dissent' },
          { kind: 'list', ordered: false, items: dissent },
        ] as const)
      : []),
    ...workshopActionBlocks(input),
    ...(held.length > 0 ? signOffBlocks(input) : []),
  ]
}

/** What was said against: with the votes, or with the decision where nobody voted. */
function dissentOn({ assessment: { answers, workshop } }: ReportInput, id: string): string | undefined {
  const decision = workshop && Object.hasOwn(workshop.decisions, id) ? workshop.decisions[id] : undefined
  return answers[id]?.votes?.dissent?.trim() || decision?.dissent?.trim()
}

function votedIndicators({ guidebook, assessment }: ReportInput): Voted[] {
  const { max } = guidebook.scale
  return guidebook.indicators.flatMap((indicator) => {
    const answer = assessment.answers[indicator.id]
    if (!answer?.votes) return []
    const counts = Array.from({ length: max + 1 }, (_, level) => answer.votes?.counts[level] ?? 0)
    return [{ indicator, answer, counts, result: agreementOf(answer.votes, max) }]
  })
}

function votesTable(input: ReportInput, voted: Voted[]): ReportBlock {
  const { words, guidebook, texts } = input
  const levels = Array.from({ length: guidebook.scale.max + 1 }, (_, level) => String(level))
  const narrow = (label: string): Column => ({ label, align: 'right', width: 0.055 })
  return {
    kind: 'table',
    caption: words('document.workshop.caption'),
    columns: [
      { label: words('document.columns.code'), width: 0.09 },
      { label: words('document.columns.indicator'), width: 0.265 },
      ...levels.map(narrow),
      { label: words('document.columns.naVotes'), align: 'right', width: 0.07 },
      { label: words('document.columns.unknownVotes'), align: 'right', width: 0.085 },
      { label: words('document.columns.agreement'), align: 'right', width: 0.135 },
      { label: words('document.columns.group'), align: 'right', width: 0.08 },
    ],
    rows: voted.map(({ indicator, answer, counts, result }) => [
      indicatorCode(guidebook, indicator.id),
      indicatorTitle(texts, indicator.id),
      ...counts.map(String),
      String(answer.votes?.notApplicable ?? 0),
      String(answer.votes?.unknown ?? 0),
      { text: formatCoverage(result?.agreement ?? null), strong: true },
      groupLevel(result, words),
    ]),
  }
}

function groupLevel(result: Agreement | null, words: ReportInput['words']): string {
  if (result?.level === 'na') return words('document.columns.naVotes')
  return result?.level === null || result === null ? NO_FIGURE : String(result.level)
}
