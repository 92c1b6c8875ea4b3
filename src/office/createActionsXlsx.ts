import writeExcelFile, { type Cell } from 'write-excel-file/universal'
import type { Sheet, SheetCell } from '../core/files/sheetCsv.ts'
import { cleanText } from './cleanText.ts'

const BOLD = { fontWeight: 'bold', backgroundColor: '#E3EEF6', wrap: true, alignVertical: 'top' } as const

/** Writes tables as the sheets of one spreadsheet: header rows stay in view, days are days, texts wrap. */
export async function createActionsXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(sheets.map(sheetOf)).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function sheetOf({ name, columns, rows }: Sheet) {
  const header = columns.map(({ label }): Cell => ({ value: label, type: String, ...BOLD }))
  const body = rows.map((cells) => cells.map((cell) => (cell === null ? null : sheetCell(cell))))
  return {
    data: [header, ...body],
    columns: columns.map(({ width }) => ({ width })),
    sheet: sheetName(name),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
}

function sheetCell(cell: SheetCell): Cell {
  switch (cell.kind) {
    case 'text':
      return { value: cleanText(cell.text), type: String, wrap: true, alignVertical: 'top' }
    case 'number':
      return { value: cell.value, type: Number, alignVertical: 'top' }
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  }
}

/** Spreadsheet programs allow 31 characters and none of these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
