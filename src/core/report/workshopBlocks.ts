import type { Answer } from '../model/assessment'
import type { Indicator } from '../model/guidebook'
import { type Agreement, agreement, type Vote } from '../scoring/agreement'
import { formatCoverage, NO_FIGURE } from './formatScore'
import { indicatorCode } from './indicatorCode'
import type { Column, ReportBlock } from './ReportBlock'
import type { ReportInput } from './ReportInput'
import { indicatorTitle } from './titles'

/** More votes than any workshop has; beyond them the counts stand without an agreement. */
const MOST_VOTES = 10_000

type Voted = { indicator: Indicator; answer: Answer; result: Agreement | null; counts: number[] }

/** The annex of a workshop: votes for each level and how far the group agreed; then what was said against. Nothing where nobody voted. No names. */
export function workshopBlocks(input: ReportInput): ReportBlock[] {
  const { words, texts } = input
  const voted = votedIndicators(input)
  if (voted.length === 0) return []
  const dissent = voted.flatMap(({ indicator, answer }) => {
    const text = answer.votes?.dissent?.trim()
    return text ? [{ text: indicatorTitle(texts, indicator.id), detail: text }] : []
  })
  return [
    { kind: 'heading', level: 1, text: words('document.workshop.title'), id: 'workshop' },
    { kind: 'paragraph', text: words('document.workshop.lead') },
    votesTable(input, voted),
    ...(dissent.length > 0
      ? ([
          { kind: 'heading', level: 2, text: words('document.workshop.dissent'), id: 'dissent' },
          { kind: 'list', ordered: false, items: dissent },
        ] as const)
      : []),
  ]
}

function votedIndicators({ guidebook, assessment }: ReportInput): Voted[] {
  const { max } = guidebook.scale
  return guidebook.indicators.flatMap((indicator) => {
    const answer = assessment.answers[indicator.id]
    if (!answer?.votes) return []
    const counts = Array.from({ length: max + 1 }, (_, level) => answer.votes?.counts[level] ?? 0)
    return [{ indicator, answer, counts, result: agreementOf(counts, answer, max) }]
  })
}

/** The agreement of the votes as they were counted; null where there are too many to be true. */
function agreementOf(counts: number[], { votes }: Answer, max: number): Agreement | null {
  const apart = [votes?.notApplicable ?? 0, votes?.unknown ?? 0] as const
  if ([...counts, ...apart].reduce((sum, count) => sum + count, 0) > MOST_VOTES) return null
  const repeated = (vote: Vote, count: number) => Array.from({ length: count }, () => vote)
  const all = [
    ...counts.flatMap((count, level) => repeated(level, count)),
    ...repeated('na', apart[0]),
    ...repeated('unknown', apart[1]),
  ]
  return agreement(all, max)
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
