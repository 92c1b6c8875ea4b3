import { neutraliseText, type Sheet, type SheetCell } from '../files/sheetCsv'
import type { ReportInput } from '../findings/ReportInput'
import { indicatorCode } from '../texts/indicatorCode'
import { dimensionTitle, indicatorTitle, levelTitle, phaseTitle } from '../texts/titles'
import { actions, type IndicatorAction } from './actions'

type Part = { key: string; width: number; cell: (input: ReportInput, action: IndicatorAction) => SheetCell | null }

const text = (value: string | null): SheetCell | null =>
  value === null || value === '' ? null : { kind: 'text', text: neutraliseText(value) }
const number = (value: number | null): SheetCell | null => (value === null ? null : { kind: 'number', value })

const PARTS: readonly Part[] = [
  { key: 'code', width: 9, cell: ({ guidebook }, { indicator }) => text(indicatorCode(guidebook, indicator.id)) },
  { key: 'indicator', width: 36, cell: ({ texts }, { indicator }) => text(indicatorTitle(texts, indicator.id)) },
  { key: 'phase', width: 22, cell: ({ outline }, { indicator }) => text(phaseTitle(outline, indicator.phase)) },
  { key: 'dimensions', width: 26, cell: (input, { indicator }) => text(dimensions(input, indicator)) },
  { key: 'level', width: 8, cell: (_, { level }) => number(level) },
  {
    key: 'meaning',
    width: 16,
    cell: ({ outline }, { level }) => text(level === null ? null : levelTitle(outline, level)),
  },
  { key: 'target', width: 8, cell: (_, { target }) => number(target) },
  { key: 'owner', width: 24, cell: (_, { owner }) => text(owner) },
  { key: 'due', width: 12, cell: (_, { due }) => (due === null ? null : { kind: 'day', day: due }) },
  { key: 'step', width: 60, cell: (_, { step }) => text(step) },
  { key: 'status', width: 12, cell: ({ words }, { status }) => text(words(`document.actions.status.${status}`)) },
]

/** Targets by indicator as a table for a spreadsheet: what was taken on first, then what is proposed, all of it. */
export function actionSheet(input: ReportInput): Sheet {
  const parts = PARTS.filter(({ key }) => key !== 'owner' || !input.withheld?.names)
  return {
    name: input.words('document.actions.sheet'),
    columns: parts.map(({ key, width }) => ({ label: input.words(`document.columns.${key}`), width })),
    rows: actions(input).map((action) => parts.map(({ cell }) => cell(input, action))),
  }
}

function dimensions({ outline }: ReportInput, { dimensions: shares }: IndicatorAction['indicator']): string {
  return Object.keys(shares)
    .map((id) => dimensionTitle(outline, id))
    .join(', ')
}
