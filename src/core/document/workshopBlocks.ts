import type { ReportInput } from '../findings/ReportInput'
import type { Answer } from '../model/assessment'
import type { Indicator } from '../model/guidebook'
import type { Agreement } from '../scoring/agreement/agreement'
import { formatCoverage, NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { indicatorTitle } from '../texts/titles'
import { workshopActions } from '../workshop/workshopActions'
import { agreementOf } from '../workshop/workshopFigures'
import type { Cell, Column, ReportBlock } from './ReportBlock'
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

/** What the talk gave people to do: who, and until when. Nothing where it brought up no action. */
export function workshopActionBlocks(input: ReportInput): ReportBlock[] {
  const { words, format, guidebook, assessment, withheld } = input
  const actions = workshopActions(assessment, guidebook)
  if (actions.length === 0) return []
  const codes = (indicators: readonly string[]) =>
    indicators.map((id) => indicatorCode(guidebook, id)).filter((code) => code !== '')
  return [
    { kind: 'heading', level: 2, text: words('annex.actions'), id: 'workshop-actions' },
    {
      kind: 'table',
      caption: words('annex.actionsCaption'),
      columns: [
        { label: words('document.columns.what') },
        { label: words('document.columns.indicators'), width: 0.16 },
        ...(withheld?.names ? [] : [{ label: words('document.columns.owner'), width: 0.22 }]),
        { label: words('document.columns.due'), width: 0.14 },
        { label: words('document.columns.status'), width: 0.13 },
      ],
      rows: actions.map(({ title, indicators, owner, due, status }): Cell[] => [
        title,
        codes(indicators).join(', ') || NO_FIGURE,
        ...(withheld?.names ? [] : [owner?.trim() || NO_FIGURE]),
        due === undefined ? NO_FIGURE : format.day(due),
        words(`document.plan.status.${status}`),
      ]),
    },
  ]
}

/** Who puts their name to what a workshop agreed. */
const SIGNATORIES = ['city', 'participants', 'facilitator'] as const

/** Where those who answer for the outcome of a workshop sign, by hand or in a word processor. Names nobody. */
export function signOffBlocks({ words }: ReportInput): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: words('annex.signOff.title'), id: 'sign-off' },
    { kind: 'paragraph', text: words('annex.signOff.lead') },
    {
      kind: 'table',
      caption: words('annex.signOff.caption'),
      columns: [
        { label: words('annex.signOff.columns.for'), width: 0.26 },
        { label: words('annex.signOff.columns.name'), width: 0.3 },
        { label: words('annex.signOff.columns.date'), width: 0.16 },
        { label: words('annex.signOff.columns.signature'), width: 0.28 },
      ],
      rows: SIGNATORIES.map((who) => [words(`annex.signOff.${who}`), '', '', '']),
      writable: true,
    },
  ]
}
