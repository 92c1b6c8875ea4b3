/** A text of at most `most` characters; what is longer ends in an ellipsis, never within a character. Control signs go. */
export function shorten(text: string, most: number): string {
  const clean = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  const signs = [...clean.slice(0, 4 * most)]
  return signs.length <= most && clean.length <= 4 * most ? clean : `${signs.slice(0, most - 1).join('')}…`
}
