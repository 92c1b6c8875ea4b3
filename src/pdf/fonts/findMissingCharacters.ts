import { isIgnorable } from './isIgnorable.ts'
import type { FontFile } from './loadFonts.ts'
import { openFaces } from './openFaces.ts'

/** A character no font of the app has; `codePoint` as Unicode writes it, such as U+1F680. */
export type MissingCharacter = { character: string; codePoint: string }

const codePointOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The characters of `text` that no given font has, each once, in order of appearance. They are drawn as empty boxes. */
export function findMissingCharacters(text: string, files: readonly FontFile[]): MissingCharacter[] {
  const { regular } = openFaces(files).zh
  const has = (character: string) => regular.some((face) => face.has(character.codePointAt(0) ?? 0))
  return [...new Set(text)]
    .filter((character) => !isIgnorable(character) && !has(character))
    .map((character) => ({ character, codePoint: codePointOf(character) }))
}
