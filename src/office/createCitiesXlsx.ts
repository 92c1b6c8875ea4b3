import writeExcelFile, { type Cell } from 'write-excel-file/universal'
import type { TakeawayTable } from '../core/files/assessmentRows.ts'
import { cleanText } from './cleanText.ts'

/** Rows that a spreadsheet holds, the header apart. */
export const MOST_ROWS = 1_048_575

/** Characters that a cell of a spreadsheet holds. */
const CELL_LENGTH = 32_767
const BOLD = { fontWeight: 'bold', backgroundColor: '#E3EEF6' } as const

/**
 * A table of cities as a spreadsheet; the header row stays in view, and what begins like a formula stays text.
 * @throws (rejects) RangeError for more rows than a spreadsheet holds
 */
export async function createCitiesXlsx(
  name: string,
  { columns, rows }: TakeawayTable,
): Promise<Uint8Array<ArrayBuffer>> {
  if (rows.length > MOST_ROWS) throw new RangeError(`${rows.length} rows are more than ${MOST_ROWS}`)
  const header = columns.map((column): Cell => ({ value: column.name, type: String, ...BOLD }))
  const body = rows.map((cells) => cells.map(sheetCell))
  const options = { sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), stickyRowsCount: 1 }
  const blob = await writeExcelFile([header, ...body], options).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function sheetCell(cell: string | number | null): Cell {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  // Also here, since spreadsheets are saved as CSV and opened again.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return { value: cleanText(safe).slice(0, CELL_LENGTH), type: String }
}
