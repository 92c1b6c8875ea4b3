import { Face } from './Face.ts'
import { HAN_FAMILIES, type HanOrder } from './fontFamilies.ts'
import type { FontFile } from './loadFonts.ts'
import type { FaceStack, FaceStacks, Weight } from './Typesetter.ts'

const faces = new WeakMap<Uint8Array, Face>()

/** Opens a font file, once however often it is asked for. @throws if it is no TrueType font */
export function openFace(file: FontFile): Face {
  const known = faces.get(file.bytes)
  if (known) return known
  const face = new Face(file.bytes, file.leading)
  faces.set(file.bytes, face)
  return face
}

/** The files for one weight, one per family; the regular one where there is no other. */
function filesOf(files: readonly FontFile[], weight: Weight): FontFile[] {
  const families = [...new Set(files.map(({ family }) => family))]
  return families.flatMap((name) => {
    const family = files.filter((file) => file.family === name)
    return family.find((file) => file.weight === weight) ?? family.slice(0, 1)
  })
}

function stackOf(files: readonly FontFile[], weight: Weight, order: HanOrder): FaceStack {
  const last = HAN_FAMILIES[order === 'zh' ? 'ja' : 'zh'].name
  const [first, ...rest] = filesOf(files, weight).toSorted(
    (a, b) => Number(a.family === last) - Number(b.family === last),
  )
  if (!first) throw new Error(`no ${weight} font given`)
  return [openFace(first), ...rest.map(openFace)]
}

/** Opens font files as stacks in order of preference. @throws if there is no file, or one is no font */
export function openFaces(files: readonly FontFile[]): FaceStacks {
  const stacks = (order: HanOrder) => ({
    regular: stackOf(files, 'regular', order),
    bold: stackOf(files, 'bold', order),
  })
  return { zh: stacks('zh'), ja: stacks('ja') }
}
