/**
 * The codes in something pasted or scanned: one or several, each by itself or at the end of an address (`…/#/vote/CODE`), possibly broken into lines.
 * What does not begin like a code is taken as the rest of the one before; nothing is checked here.
 */
export function codesIn(text: string): string[] {
  const codes: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const piece = word.slice(word.lastIndexOf('/') + 1).toUpperCase()
    const last = codes.at(-1)
    if (last === undefined || piece.startsWith('GP')) codes.push(piece)
    else codes[codes.length - 1] = last + piece
  }
  return codes.filter((code) => code !== '')
}
