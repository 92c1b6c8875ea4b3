// Brings the fonts a text needs, and no others.
import { FAMILIES, type FontFamily, HAN_FAMILIES, type HanOrder, hanOrderOf, LATIN } from './fontFamilies.ts'
import { inflateBase64 } from './inflateBase64.ts'
import { openFace } from './openFaces.ts'
import type { Weight } from './Typesetter.ts'

/** One font file. `leading`: the least line height in em this script needs. */
export type FontFile = { family: string; weight: Weight; leading: number; bytes: Uint8Array }

/** Where font files come from: a deflated TrueType file in base64. */
export type FontSource = (family: string, weight: Weight) => Promise<string>

const loaded = new Map<string, Promise<FontFile>>()

function loadFont({ name, leading }: FontFamily, weight: Weight, source: FontSource): Promise<FontFile> {
  const key = `${name}/${weight}`
  const known = loaded.get(key)
  if (known) return known
  const loading = source(name, weight)
    .then(inflateBase64)
    .then((bytes) => ({ family: name, weight, leading, bytes }))
  loaded.set(key, loading)
  // A chunk that did not arrive may arrive the next time.
  loading.catch(() => loaded.delete(key))
  return loading
}

const loadFamily = (family: FontFamily, source: FontSource) =>
  Promise.all(family.weights.map((weight) => loadFont(family, weight, source)))

/**
 * The fonts for Chinese and Japanese: for each line the one of its language, and the other one only when characters are left over,
 * since either weighs more than all other scripts together.
 */
async function loadHan(text: string, language: string, source: FontSource): Promise<FontFile[]> {
  const lines = text.split('\n').filter((line) => HAN_FAMILIES.zh.covers.test(line))
  if (lines.length === 0) return []
  const orders = new Set<HanOrder>(lines.map((line) => hanOrderOf(line, language)))
  const files = (await Promise.all([...orders].map((order) => loadFamily(HAN_FAMILIES[order], source)))).flat()
  const other: HanOrder = orders.has('zh') ? 'ja' : 'zh'
  if (orders.has(other)) return files
  const faces = files.map(openFace)
  const left = [...new Set(lines.join(''))].some(
    (character) =>
      HAN_FAMILIES.zh.covers.test(character) && !faces.some((face) => face.has(character.codePointAt(0) ?? 0)),
  )
  return left ? [...files, ...(await loadFamily(HAN_FAMILIES[other], source))] : files
}

/**
 * Loads every family that has characters of `text`, in order of preference.
 * @param language BCP 47, of the document
 * @throws (rejects) when a font cannot be had from `source`
 */
export async function loadFonts(text: string, language: string, source: FontSource): Promise<FontFile[]> {
  const needed = FAMILIES.filter(({ covers }) => covers.test(text))
  const families = needed.length > 0 ? needed : [LATIN]
  const files = await Promise.all(families.map((family) => loadFamily(family, source)))
  return [...files.flat(), ...(await loadHan(text, language, source))]
}
