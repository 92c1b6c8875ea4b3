import type { Face } from './Face.ts'
import { graphemesOf } from './graphemes.ts'
import { isIgnorable } from './isIgnorable.ts'

const ASCII = /^[\x20-\x7e]*$/
/** Belongs to no script: stays in the font of the text before it, so that a run is not torn by a comma. */
const COMMON = /^[\s\p{P}\p{N}\p{S}\u200b-\u200d\u2060]+$/u

const canDraw = (face: Face, characters: readonly string[]) =>
  characters.every((character) => face.has(character.codePointAt(0) ?? 0))

/**
 * Cuts a text into runs that one face can draw; characters that belong together (a letter and its marks) are never parted.
 * @param faces in order of preference, at least one; the first also takes what no face has
 */
export function splitByFace(text: string, faces: readonly [Face, ...Face[]]): { face: Face; text: string }[] {
  if (ASCII.test(text)) return [{ face: faces[0], text }]
  const runs: { face: Face; text: string }[] = []
  for (const segment of graphemesOf(text)) {
    const needed = [...segment].filter((character) => !isIgnorable(character))
    const current = runs.at(-1)
    const stays = current && (needed.length === 0 || COMMON.test(segment)) && canDraw(current.face, needed)
    const face = stays
      ? current.face
      : (faces.find((candidate) => canDraw(candidate, needed)) ?? current?.face ?? faces[0])
    if (current?.face === face) current.text += segment
    else runs.push({ face, text: segment })
  }
  return runs
}
