declare module 'linebreak' {
  /** A place where a line may (or, if `required`, must) end; `position` counts UTF-16 units from the start. */
  export type Break = { position: number; required: boolean }
  /** The Unicode Line Breaking Algorithm (UAX #14). */
  class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }

  // biome-ignore lint/style/noDefaultExport: the package has no other
  export { LineBreaker as default }
}

declare module 'virtual:font/*' {
  /** A TrueType file, deflated, in base64. */
  export const deflated: string
}
