import { type CsvEntry, entryRows, ROW_COLUMNS, type RowCell } from '../files/assessmentRows'

/** Tidy rows for files that know kinds of cells: the columns of the CSV (contract.md), and the same rows. */
export type TakeawayTable = {
  columns: readonly { name: string; kind: 'text' | 'number' | 'whole' }[]
  rows: readonly (readonly (string | number | null)[])[]
}

/**
 * The rows of many cities, one a city and indicator, with every cell of the kind that its column says. What is to stay out, such as notes and
 * owners, must have been taken out of the assessments before (`publishableAssessment`).
 */
export function takeawayTable(entries: readonly CsvEntry[]): TakeawayTable {
  const rows = entries
    .flatMap(entryRows)
    .map((cells) => cells.map((cell, at) => typedCell(cell, ROW_COLUMNS[at]?.kind)))
  return { columns: ROW_COLUMNS, rows }
}

function typedCell(cell: RowCell, kind: 'text' | 'number' | 'whole' | undefined): string | number | null {
  if (cell === null || cell === undefined) return null
  return kind === 'text' ? String(cell) : cell
}
