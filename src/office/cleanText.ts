/** Text without what no XML may hold (control characters, half surrogate pairs); U+FFFD stands in for it. */
export function cleanText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  )
}
