/** Resolves a key of the document's words, with values for its placeholders (`count` chooses the plural). */
export type Words = (key: string, values?: Record<string, string | number>) => string

/** Dates (ISO 8601 in), numbers and countries (ISO 3166-1 alpha-2 in) in the language of the document. */
export type DocumentFormat = {
  day: (iso: string) => string
  number: (value: number) => string
  country: (code: string) => string
}
