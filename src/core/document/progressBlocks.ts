import type { ReportInput } from '../findings/ReportInput'
import { readSlice, type ScoreSlice } from '../findings/readSlice'
import type { Answer } from '../model/assessment'
import { compareProgress, type Progress, type ReadingProgress } from '../progress/compareProgress'
import { CAUSES, type Cause } from '../progress/createStages'
import { causesOf, formatPart, type Split, wholeParts } from '../progress/splitFigure'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { answerState } from '../questionnaire/answerState'
import { editionLabel } from '../texts/editionLabel'
import { formatCoverage, formatDelta, formatScore, NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { basisTitle, dimensionTitle, indicatorTitle, phaseTitle } from '../texts/titles'
import { plannedBlocks } from './plannedBlocks'
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
  const level = answeredLevel(answer, guidebook)
  if (level !== null) {
    return words('document.progress.answer', { level, evidence: outline.evidence[answer?.evidence ?? 'none'].title })
  }
  const state = answerState(answer)
  if (state === 'level' || state === 'open') return NO_FIGURE
  return words(`document.record.states.${state === 'unexplained' ? 'na' : state}`)
}

/** Why figures of two assessments do not compare one to one. */
export type Mismatch = 'scope' | 'phase' | 'edition' | 'later'

/** What to keep in mind when the two are compared. */
export function mismatches(
  { assessment }: Pick<ReportInput, 'assessment'>,
  earlier: ReportInput['assessment'],
): Mismatch[] {
  const edition =
    earlier.guidebook.id !== assessment.guidebook.id ||
    editionLabel(earlier.guidebook) !== editionLabel(assessment.guidebook)
  return [
    ...(earlier.scope === assessment.scope ? [] : (['scope'] as const)),
    ...(earlier.phase === assessment.phase ? [] : (['phase'] as const)),
    ...(edition ? (['edition'] as const) : []),
    ...(earlier.date > assessment.date ? (['later'] as const) : []),
  ]
}

type Row = { title: string; split: Split }

/** Where the change comes from: every figure that both assessments have, split by cause, as claimed and as evidenced; and what the causes mean. */
export function splitBlocks(input: ReportInput, progress: Progress): ReportBlock[] {
  const { words } = input
  const claimed = rowsOf(input, progress.claimed)
  const evidenced = rowsOf(input, progress.evidenced)
  const causes = causesOf([...claimed, ...evidenced].map(({ split }) => split))
  if (causes.length === 0) return []
  const meanings = CAUSES.filter((cause) => causes.includes(cause)).map((cause) => ({
    text: words(`document.progress.causes.${cause}`),
    detail: words(`document.progress.meanings.${cause}`),
  }))
  const dropped = progress.dropped.length
  return [
    { kind: 'heading', level: 2, text: words('document.progress.split'), id: 'split' },
    { kind: 'paragraph', text: words('document.progress.splitLead') },
    ...(dropped > 0
      ? [{ kind: 'paragraph', text: words('document.progress.dropped', { count: dropped }) } as const]
      : []),
    splitTable(input, words('document.progress.splitClaimed'), claimed, causes),
    splitTable(input, words('document.progress.splitEvidenced'), evidenced, causes),
    { kind: 'list', ordered: false, items: meanings },
  ]
}

function rowsOf({ outline, words }: ReportInput, { headline, dimensions, bases, phases }: ReadingProgress): Row[] {
  const rows = (splits: Readonly<Record<string, Split>>, titleOf: typeof phaseTitle) =>
    Object.entries(splits).map(([id, split]) => ({ title: titleOf(outline, id), split }))
  return [
    { title: words('document.progress.headline'), split: headline },
    ...rows(dimensions, dimensionTitle),
    ...rows(bases, basisTitle),
    ...rows(phases, phaseTitle),
  ].filter(({ split }) => split.parts !== null)
}

function splitTable({ words }: ReportInput, caption: string, rows: Row[], causes: readonly Cause[]): ReportBlock {
  const width = 0.68 / (causes.length + 1)
  const right = { align: 'right', width } as const
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('document.columns.name'), width: 0.32 },
      { label: words('document.columns.change'), ...right },
      ...causes.map((cause) => ({ label: words(`document.progress.causes.${cause}`), ...right })),
    ],
    rows: rows.map(({ title, split }): Cell[] => {
      const parts = wholeParts(split)
      return [
        title,
        { text: formatDelta(split.from, split.to), strong: true },
        ...causes.map((cause) => formatPart(parts, cause)),
      ]
    }),
  }
}
