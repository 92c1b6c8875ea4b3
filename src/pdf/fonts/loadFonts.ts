// Brings the fonts a text needs, and no others.
import { FAMILIES, type FontFamily } from './fontFamilies.ts'
import { inflateBase64 } from './inflateBase64.ts'
import type { Weight } from './Typesetter.ts'

/** One font file. `leading`: the least line height in em this script needs. */
export type FontFile = { family: string; weight: Weight; leading: number; bytes: Uint8Array }

const WEIGHTS: readonly Weight[] = ['regular', 'bold']
const loaded = new Map<string, Promise<FontFile>>()

function loadFont(family: FontFamily, weight: Weight): Promise<FontFile> {
  const key = `${family.name}/${weight}`
  const known = loaded.get(key)
  if (known) return known
  const loading = family.load[weight]()
    .then(({ deflated }) => inflateBase64(deflated))
    .then((bytes) => ({ family: family.name, weight, leading: family.leading, bytes }))
  loaded.set(key, loading)
  // A chunk that did not arrive may arrive the next time.
  loading.catch(() => loaded.delete(key))
  return loading
}

/**
 * Loads regular and bold of every family that has characters of `text`, in order of preference.
 * @throws (rejects) when a font module cannot be loaded
 */
export function loadFonts(text: string): Promise<FontFile[]> {
  const needed = FAMILIES.filter(({ covers }) => covers.test(text))
  const families = needed.length > 0 ? needed : FAMILIES.slice(0, 1)
  return Promise.all(families.flatMap((family) => WEIGHTS.map((weight) => loadFont(family, weight))))
}
