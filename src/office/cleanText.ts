/** Text without what no XML may hold: a word processor's soft breaks become line breaks, U+FFFD stands in for other controls and half surrogate pairs. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/[\v\f]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  )
}
