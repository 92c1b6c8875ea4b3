import type { Sheet, SheetCell } from '../plan/actionSheet'
import { csvCell } from './csvCell'

/** A table as CSV: RFC 4180, UTF-8 with byte order mark, days in ISO 8601. */
export function sheetCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ label }) => csvCell(label)), ...rows.map((cells) => cells.map(text))]
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

function text(cell: SheetCell | null): string {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'text':
      return csvCell(cell.text)
    case 'number':
      return csvCell(cell.value)
    case 'day':
      return csvCell(cell.day)
  }
}
