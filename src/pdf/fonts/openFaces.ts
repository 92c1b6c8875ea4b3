import { Face } from './Face.ts'
import type { FontFile } from './loadFonts.ts'
import type { FaceStacks, Weight } from './Typesetter.ts'

const faces = new WeakMap<Uint8Array, Face>()

function openFace(file: FontFile): Face {
  const known = faces.get(file.bytes)
  if (known) return known
  const face = new Face(file.bytes, file.leading)
  faces.set(file.bytes, face)
  return face
}

function stackOf(files: readonly FontFile[], weight: Weight): [Face, ...Face[]] {
  const [first, ...rest] = files.filter((file) => file.weight === weight)
  if (!first) throw new Error(`no ${weight} font given`)
  return [openFace(first), ...rest.map(openFace)]
}

/** Opens font files once each, however often they are asked for. @throws if a weight has no file, or a file is no font */
export function openFaces(files: readonly FontFile[]): FaceStacks {
  return { regular: stackOf(files, 'regular'), bold: stackOf(files, 'bold') }
}
