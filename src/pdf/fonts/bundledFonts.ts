// The font modules of the build. Every import is lazy: a report in English loads two files. A worker does not import this: it would get
// copies of its own, so it asks the page.
import type { FontSource } from './loadFonts.ts'

type FontModule = { deflated: string }

const MODULES: Readonly<Record<string, () => Promise<FontModule>>> = {
  'noto-sans/regular': () => import('virtual:font/noto-sans/400'),
  'noto-sans/bold': () => import('virtual:font/noto-sans/700'),
  'noto-sans-thai/regular': () => import('virtual:font/noto-sans-thai/400'),
  'noto-sans-thai/bold': () => import('virtual:font/noto-sans-thai/700'),
  'noto-sans-lao/regular': () => import('virtual:font/noto-sans-lao/400'),
  'noto-sans-lao/bold': () => import('virtual:font/noto-sans-lao/700'),
  'noto-sans-khmer/regular': () => import('virtual:font/noto-sans-khmer/400'),
  'noto-sans-khmer/bold': () => import('virtual:font/noto-sans-khmer/700'),
  'noto-sans-myanmar/regular': () => import('virtual:font/noto-sans-myanmar/400'),
  'noto-sans-myanmar/bold': () => import('virtual:font/noto-sans-myanmar/700'),
  'noto-sans-tamil/regular': () => import('virtual:font/noto-sans-tamil/400'),
  'noto-sans-tamil/bold': () => import('virtual:font/noto-sans-tamil/700'),
  'noto-sans-math/regular': () => import('virtual:font/noto-sans-math/400'),
  'noto-sans-symbols-2/regular': () => import('virtual:font/noto-sans-symbols-2/400'),
  'noto-sans-sc/regular': () => import('virtual:font/noto-sans-sc/400'),
  'noto-sans-jp/regular': () => import('virtual:font/noto-sans-jp/400'),
}

/** Brings a font from the modules of the build. @throws (rejects) when its chunk does not arrive, or there is none */
export const bundledFonts: FontSource = async (family, weight) => {
  const load = MODULES[`${family}/${weight}`]
  if (!load) throw new Error(`no ${weight} file of ${family} in this build`)
  return (await load()).deflated
}
