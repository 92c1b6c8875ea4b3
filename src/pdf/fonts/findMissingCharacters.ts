import { isIgnorable } from './isIgnorable.ts'
import type { FontFile } from './loadFonts.ts'
import { openFaces } from './openFaces.ts'

/** The characters of `text` that no given font has, each once, in order of appearance. They are drawn as empty boxes. */
export function findMissingCharacters(text: string, files: readonly FontFile[]): string[] {
  const { regular } = openFaces(files)
  const has = (character: string) => regular.some((face) => face.has(character.codePointAt(0) ?? 0))
  return [...new Set(text)].filter((character) => !isIgnorable(character) && !has(character))
}
