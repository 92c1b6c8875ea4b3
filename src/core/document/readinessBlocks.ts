import type { ReportInput } from '../findings/ReportInput'
import { readSlice, type ScoreSlice } from '../findings/readSlice'
import { formatCoverage, formatScore } from '../texts/formatScore'
import { basisTitle, dimensionTitle, phaseTitle } from '../texts/titles'
import type { Cell, ReportBlock } from './ReportBlock'

/** Scores by dimension, by basis, and phase by dimension. */
export function readinessBlocks(input: ReportInput): ReportBlock[] {
  const { words, guidebook, outline } = input
  const dimensions = guidebook.dimensions.map(({ id }) => ({
    title: dimensionTitle(outline, id),
    slice: { kind: 'dimension', dimension: id } satisfies ScoreSlice,
  }))
  const bases = guidebook.bases.map(({ id, kind }) => ({
    title: basisTitle(outline, id),
    kind,
    slice: { kind: 'basis', basis: id } satisfies ScoreSlice,
  }))
  const ofKind = (kind: 'principle' | 'guideline') => bases.filter((basis) => basis.kind === kind)
  return [
    { kind: 'heading', level: 1, text: words('document.readiness.title'), id: 'readiness' },
    {
      kind: 'paragraph',
      text: words('document.readiness.lead', { phase: phaseTitle(outline, input.assessment.phase) }),
    },
    { kind: 'heading', level: 2, text: words('document.readiness.dimensions'), id: 'dimensions' },
    scoreTable(input, words('document.readiness.dimensionsCaption'), dimensions),
    { kind: 'heading', level: 2, text: words('document.readiness.bases'), id: 'bases' },
    barsBlock(input, bases),
    scoreTable(input, words('document.readiness.principles'), ofKind('principle')),
    scoreTable(input, words('document.readiness.guidelines'), ofKind('guideline')),
    { kind: 'heading', level: 2, text: words('document.heatmap.title'), id: 'heatmap' },
    heatmapBlock(input),
  ]
}

type Row = { title: string; slice: ScoreSlice }

function scoreTable({ scores, words }: ReportInput, caption: string, rows: Row[]): ReportBlock {
  const right = { align: 'right', width: 0.16 } as const
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('document.columns.name'), width: 0.52 },
      { label: words('document.claimed'), ...right },
      { label: words('document.evidenced'), ...right },
      { label: words('document.columns.coverage'), ...right },
    ],
    rows: rows.map(({ title, slice }): Cell[] => {
      const claimed = readSlice(scores.claimed, slice)
      return [
        title,
        { text: formatScore(claimed.score), strong: true },
        formatScore(readSlice(scores.evidenced, slice).score),
        formatCoverage(claimed.coverage),
      ]
    }),
  }
}

function barsBlock({ scores, words }: ReportInput, rows: Row[]): ReportBlock {
  const bars = rows.map(({ title, slice }) => {
    const value = readSlice(scores.claimed, slice).score
    const second = readSlice(scores.evidenced, slice).score
    return { label: title, value, second, text: `${formatScore(value)} / ${formatScore(second)}` }
  })
  const parts = bars.map(({ label, text }) => `${label} ${text}`)
  return {
    kind: 'bars',
    caption: words('document.bars.caption'),
    summary: words('document.bars.summary', { parts: parts.join('; ') }),
    max: 100,
    bars,
    legend: [words('document.claimed'), words('document.evidenced')],
  }
}

function heatmapBlock({ guidebook, outline, scores, words }: ReportInput): ReportBlock {
  const cell = (slice: ScoreSlice) => {
    const { score } = readSlice(scores.claimed, slice)
    return { value: score, text: formatScore(score) }
  }
  return {
    kind: 'heatmap',
    caption: words('document.heatmap.caption'),
    summary: words('document.heatmap.summary'),
    max: 100,
    columns: [...guidebook.dimensions.map(({ id }) => dimensionTitle(outline, id)), words('document.heatmap.all')],
    rows: guidebook.phases.map(({ id: phase }) => ({
      label: phaseTitle(outline, phase),
      cells: [
        ...guidebook.dimensions.map(({ id: dimension }) => cell({ kind: 'phase', phase, dimension })),
        cell({ kind: 'phase', phase }),
      ],
    })),
  }
}
