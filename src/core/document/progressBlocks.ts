import type { ReportInput } from '../findings/ReportInput'
import { readSlice, type ScoreSlice } from '../findings/readSlice'
import type { Answer } from '../model/assessment'
import { compareProgress, type Progress } from '../progress/compareProgress'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { answerState } from '../questionnaire/answerState'
import { formatCoverage, formatDelta, formatScore, NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { dimensionTitle, indicatorTitle, phaseTitle } from '../texts/titles'
import { mismatches } from './mismatches'
import { plannedBlocks } from './plannedBlocks'
import { splitBlocks } from './progressSplitBlocks'
import type { Cell, Column, ReportBlock } from './ReportBlock'
import { comparedRadarBlock } from './radarBlock'

/**
 * Progress against an earlier assessment: figures then and now, where the change comes from, what changed, and what became of what was
 * planned. Each of the two is scored in its own edition. Nothing where no earlier one was chosen.
 */
export function progressBlocks(input: ReportInput): ReportBlock[] {
  const { words, format, earlier, guidebook, assessment } = input
  if (!earlier) return []
  const progress = compareProgress(earlier, { guidebook, assessment }, earlier.changes)
  const { city, milestone, date } = earlier.assessment
  const values = { city: city.name, date: format.day(milestone?.frozenAt ?? date), now: format.day(assessment.date) }
  const lead = milestone
    ? words('document.progress.leadMilestone', { ...values, name: milestone.name })
    : words('document.progress.lead', values)
  return [
    { kind: 'heading', level: 1, text: words('document.progress.title'), id: 'progress' },
    { kind: 'paragraph', text: lead },
    ...mismatches(input, earlier.assessment).map(
      (name) => ({ kind: 'paragraph', role: 'warning', text: words(`document.progress.mismatch.${name}`) }) as const,
    ),
    figuresTable(input, progress),
    comparedRadarBlock(input, progress.before),
    sliceTable(input, progress, 'dimensions'),
    sliceTable(input, progress, 'phases'),
    ...splitBlocks(input, progress),
    { kind: 'heading', level: 2, text: words('document.progress.changes'), id: 'changes' },
    ...changes(input, progress),
    ...plannedBlocks(input, earlier.assessment, progress),
  ]
}

function columns({ words }: ReportInput, first: string): Column[] {
  const right = { align: 'right', width: 0.16 } as const
  return [
    { label: first, width: 0.52 },
    { label: words('document.columns.before'), ...right },
    { label: words('document.columns.now'), ...right },
    { label: words('document.columns.change'), ...right },
  ]
}

function figuresTable(input: ReportInput, { before, now }: Progress): ReportBlock {
  const { words } = input
  const row = (name: string, from: number | null, to: number | null): Cell[] => [
    words(`document.figures.${name}`),
    ...points(from, to),
  ]
  const coverage = (scores: Progress['now']) => scores.claimed.inScope.coverage
  return {
    kind: 'table',
    caption: words('document.progress.figuresCaption'),
    columns: columns(input, words('document.columns.name')),
    rows: [
      row('claimed', before.claimed.headline, now.claimed.headline),
      row('evidenced', before.evidenced.headline, now.evidenced.headline),
      [
        words('document.figures.coverage'),
        formatCoverage(coverage(before)),
        { text: formatCoverage(coverage(now)), strong: true },
        formatDelta(percent(coverage(before)), percent(coverage(now))),
      ],
    ],
  }
}

function sliceTable(input: ReportInput, { before, now }: Progress, name: 'dimensions' | 'phases'): ReportBlock {
  const { words, guidebook, outline } = input
  const rows: { title: string; slice: ScoreSlice }[] =
    name === 'dimensions'
      ? guidebook.dimensions.map(({ id }) => ({
          title: dimensionTitle(outline, id),
          slice: { kind: 'dimension', dimension: id },
        }))
      : guidebook.phases.map(({ id }) => ({ title: phaseTitle(outline, id), slice: { kind: 'phase', phase: id } }))
  return {
    kind: 'table',
    caption: words(`document.progress.${name}Caption`),
    columns: columns(input, words(name === 'phases' ? 'document.columns.phase' : 'document.columns.name')),
    rows: rows.map(({ title, slice }) => [
      title,
      ...points(readSlice(before.claimed, slice).score, readSlice(now.claimed, slice).score),
    ]),
  }
}

function points(from: number | null, to: number | null): Cell[] {
  return [formatScore(from), { text: formatScore(to), strong: true }, formatDelta(from, to)]
}

function percent(share: number | null): number | null {
  return share === null ? null : share * 100
}

function changes(input: ReportInput, { indicators }: Progress): ReportBlock[] {
  const { words, guidebook, texts } = input
  if (indicators.length === 0) return [{ kind: 'paragraph', text: words('document.progress.changesNone') }]
  return [
    {
      kind: 'table',
      caption: words('document.progress.changesCaption', { count: indicators.length }),
      columns: [
        { label: words('document.columns.code'), width: 0.1 },
        { label: words('document.columns.indicator'), width: 0.32 },
        { label: words('document.columns.before'), width: 0.22 },
        { label: words('document.columns.now'), width: 0.22 },
        { label: words('document.columns.cause'), width: 0.14 },
      ],
      rows: indicators.map(({ indicator, before, now, causes }) => [
        indicatorCode(guidebook, indicator.id),
        indicatorTitle(texts, indicator.id),
        told(input, before),
        { text: told(input, now), strong: true },
        causes.map((cause) => words(`document.progress.causes.${cause}`)).join(', '),
      ]),
    },
  ]
}

function told({ guidebook, outline, words }: ReportInput, answer: Answer | undefined): string {
  const level = answeredLevel(answer, guidebook.scale.max)
  if (level !== null) {
    return words('document.progress.answer', { level, evidence: outline.evidence[answer?.evidence ?? 'none'].title })
  }
  const state = answerState(answer)
  if (state === 'level' || state === 'open') return NO_FIGURE
  return words(`document.record.states.${state === 'unexplained' ? 'na' : state}`)
}
