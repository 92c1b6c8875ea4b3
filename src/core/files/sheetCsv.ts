/** One cell of a spreadsheet; null where there is nothing. `day`: ISO 8601. */
export type SheetCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'day'; day: string }
/** A table for a spreadsheet program. `width`: characters. Texts are safe from being run as formulas. */
export type Sheet = { name: string; columns: { label: string; width: number }[]; rows: (SheetCell | null)[][] }

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

/** One cell of a CSV file by RFC 4180: quoted where it has to be, and safe from being run as a formula (contract.md). */
export function csvCell(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = neutraliseText(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Spreadsheets run text that begins like a formula; an apostrophe in front keeps it text (contract.md). */
export function neutraliseText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
