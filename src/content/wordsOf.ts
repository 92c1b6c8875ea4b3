/** The words of a text in small letters, without the punctuation around them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[^\s.,;:?!()]+/g) ?? []
}
