/** Spreadsheets run text that begins like a formula; an apostrophe in front keeps it text (contract.md). */
export function neutraliseText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
