declare module 'subset-font' {
  type Options = { targetFormat: 'sfnt'; preserveNameIds?: number[]; noHinting?: boolean }
  /** Cuts a font to the glyphs that `text` can become. */
  function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>

  // biome-ignore lint/style/noDefaultExport: the package has no other
  export { subsetFont as default }
}
