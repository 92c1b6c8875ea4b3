import type { ReportInput } from '../findings/ReportInput'
import type { Progress, ReadingProgress } from '../progress/compareProgress'
import { CAUSES, type Cause } from '../progress/createStages'
import { causesOf, type Split } from '../progress/splitFigure'
import { formatPart, wholeParts } from '../progress/wholeParts'
import { formatDelta } from '../texts/formatScore'
import { basisTitle, dimensionTitle, phaseTitle } from '../texts/titles'
import type { Cell, ReportBlock } from './ReportBlock'

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
