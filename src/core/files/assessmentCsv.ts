import { type CsvEntry, entryRows, ROW_COLUMNS } from './assessmentRows'
import { csvCell } from './sheetCsv'

const HEADER = ROW_COLUMNS.map(({ name }) => name).join(',')

/**
 * The CSV of one or more assessments (contract.md): RFC 4180, UTF-8 with byte order mark, a row per city and indicator of its scope, in guidebook
 * order, then one per answer that the edition does not have, not scored. Scores are unrounded, 0 to 100.
 */
export function assessmentCsv(entries: readonly CsvEntry[]): string {
  const rows = entries.flatMap(entryRows).map((cells) => cells.map(csvCell).join(','))
  return `\uFEFF${[HEADER, ...rows].map((row) => `${row}\r\n`).join('')}`
}
