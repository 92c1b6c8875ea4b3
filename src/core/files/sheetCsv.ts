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

/**
 * One cell of a CSV file by RFC 4180: quoted where it has to be, and safe from being run as a formula (contract.md) also where a spreadsheet
 * parts cells at semicolons, as in Indonesia and Viet Nam: there quotes within a line mean nothing.
 */
export function csvCell(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = neutraliseText(cell).replaceAll(INNER_FORMULA, "$1'$2")
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What spreadsheets pass over before they look for a formula: spaces, breaks and signs without width. */
const UNSEEN = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*'
/** Signs that begin a formula, the full-width ones of East Asian keyboards among them. */
const LEADING_FORMULA = new RegExp(`^(?:[\\t\\r\\n]|${UNSEEN}[=+\\-@＝＋－＠])`)
/** After a semicolon or tab the same; a sign of plus or minus only where something follows at once, since people write "yes; - no". */
const INNER_FORMULA = new RegExp(`([;\\t]${UNSEEN})([=@＝＠]|[+\\-＋－](?=\\S))`, 'g')

/** Spreadsheets run text that begins like a formula; an apostrophe in front keeps it text (contract.md). */
export function neutraliseText(text: string): string {
  return LEADING_FORMULA.test(text) ? `'${text}` : text
}
