import type { Answer } from '../model/assessment'
import { answerState } from '../questionnaire/answerState'
import { answeredLevel } from './answeredLevel'
import { formatCoverage, formatDelta, formatScore, NO_FIGURE } from './formatScore'
import { indicatorCode } from './indicatorCode'
import { changedIndicators, mismatches } from './progress'
import type { Cell, Column, ReportBlock } from './ReportBlock'
import type { ReportInput } from './ReportInput'
import { comparedRadarBlock } from './radarBlock'
import { readSlice, type ScoreSlice } from './readSlice'
import { dimensionTitle, indicatorTitle, phaseTitle } from './titles'

type Earlier = NonNullable<ReportInput['earlier']>

/** Progress against an earlier assessment: figures then and now, and what changed. Nothing where none was chosen. */
export function progressBlocks(input: ReportInput): ReportBlock[] {
  const { words, format, earlier } = input
  if (!earlier) return []
  const { city } = earlier.assessment
  const values = { city: city.name, date: format.day(earlier.assessment.date), now: format.day(input.assessment.date) }
  return [
    { kind: 'heading', level: 1, text: words('document.progress.title'), id: 'progress' },
    { kind: 'paragraph', text: words('document.progress.lead', values) },
    ...mismatches(input, earlier.assessment).map(
      (name) => ({ kind: 'paragraph', role: 'warning', text: words(`document.progress.mismatch.${name}`) }) as const,
    ),
    figuresTable(input, earlier),
    comparedRadarBlock(input, earlier.scores),
    sliceTable(input, earlier, 'dimensions'),
    sliceTable(input, earlier, 'phases'),
    { kind: 'heading', level: 2, text: words('document.progress.changes'), id: 'changes' },
    ...changes(input, earlier),
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

function figuresTable(input: ReportInput, { scores: before }: Earlier): ReportBlock {
  const { words, scores: now } = input
  const row = (name: string, from: number | null, to: number | null): Cell[] => [
    words(`document.figures.${name}`),
    ...points(from, to),
  ]
  const coverage = (scores: Earlier['scores']) => scores.claimed.inScope.coverage
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

function sliceTable(input: ReportInput, { scores: before }: Earlier, name: 'dimensions' | 'phases'): ReportBlock {
  const { words, guidebook, outline, scores: now } = input
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

function changes(input: ReportInput, { assessment: earlier }: Earlier): ReportBlock[] {
  const { words, guidebook, texts } = input
  const changed = changedIndicators(input, earlier)
  if (changed.length === 0) return [{ kind: 'paragraph', text: words('document.progress.changesNone') }]
  return [
    {
      kind: 'table',
      caption: words('document.progress.changesCaption', { count: changed.length }),
      columns: [
        { label: words('document.columns.code'), width: 0.1 },
        { label: words('document.columns.indicator'), width: 0.38 },
        { label: words('document.columns.before'), width: 0.26 },
        { label: words('document.columns.now'), width: 0.26 },
      ],
      rows: changed.map(({ indicator, before, now }) => [
        indicatorCode(guidebook, indicator.id),
        indicatorTitle(texts, indicator.id),
        told(input, before),
        { text: told(input, now), strong: true },
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
