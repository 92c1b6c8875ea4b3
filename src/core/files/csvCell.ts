import { neutraliseText } from './neutraliseText'

/** One cell of a CSV file by RFC 4180: quoted where it has to be, and safe from being run as a formula (contract.md). */
export function csvCell(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = neutraliseText(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
