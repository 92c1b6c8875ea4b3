import type { Cell, Column, ReportBlock } from '../../core/document/ReportBlock.ts'
import { wholePoints } from '../../figure/rounding.ts'

/** A table of a chart's figures, for those who do not see it. */
export type Twin = { caption: string; columns: Column[]; rows: Cell[][] }

type ChartBlock = Extract<ReportBlock, { kind: 'radar' | 'bars' | 'heatmap' }>

/** The figures of a chart as a table; its words are those of the block. */
export function twin(block: ChartBlock): Twin {
  switch (block.kind) {
    case 'radar':
      return {
        caption: block.caption,
        columns: [{ label: '', width: 0.5 }, ...block.series.map(({ label }) => figures(label))],
        rows: block.axes.map((axis, index) => [axis, ...block.series.map(({ values }) => shown(values[index]))]),
      }
    case 'bars':
      return {
        caption: block.caption,
        columns: [{ label: '', width: 0.5 }, ...(block.legend ?? [block.caption]).map(figures)],
        rows: block.bars.map(({ label, value, second }) => [
          label,
          shown(value),
          ...((block.legend?.length ?? 1) > 1 ? [shown(second)] : []),
        ]),
      }
    case 'heatmap':
      return {
        caption: block.caption,
        columns: [{ label: '', width: 0.25 }, ...block.columns.map(figures)],
        rows: block.rows.map(({ label, cells }) => [
          label,
          ...cells.map(({ value, text }) => ({ text, score: value === null ? null : (100 * value) / block.max })),
        ]),
      }
  }
}

function figures(label: string): Column {
  return { label, align: 'right' }
}

/** Whole points, halves up within 1e-9, as everywhere in the report. */
function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : String(wholePoints(value))
}
