// Fonts for the report as modules: each `virtual:font/<family>/<weight>` is a Noto file cut to the characters the app can meet,
// deflated, in base64. A module needs neither fetch nor server, so hosted, offline and file:// load it the same way.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Plugin } from 'vite'

const PREFIX = 'virtual:font/'
const PACKAGE_SCOPE = '@expo-google-fonts'
/** Counts up when the way a module is made changes, so that kept ones are made anew. */
const RECIPE = 1

/** Joiners, break hints, the no-break space and the dotted circle that marks stand on: every family needs them. */
const SHARED = '\u00a0\u200b\u200c\u200d\u2010\u2011\u2060\u25cc'

type Range = readonly [first: number, last: number]

/** Code points kept per family. Latin with Vietnamese and all European letters, Greek and Cyrillic left out. */
const RANGES: Readonly<Record<string, readonly Range[]>> = {
  'noto-sans': [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x250, 0x2af],
    [0x2b0, 0x36f],
    [0x1e00, 0x1eff],
    [0x2000, 0x206f],
    [0x2070, 0x20cf],
    [0x2100, 0x218b],
    [0x2190, 0x21ff],
    [0x2200, 0x22ff],
    [0x25a0, 0x25ff],
  ],
  'noto-sans-thai': [
    [0x20, 0x7e],
    [0xe00, 0xe7f],
  ],
  'noto-sans-lao': [
    [0x20, 0x7e],
    [0xe80, 0xeff],
  ],
  'noto-sans-khmer': [
    [0x20, 0x7e],
    [0x1780, 0x17ff],
    [0x19e0, 0x19ff],
  ],
  'noto-sans-myanmar': [
    [0x20, 0x7e],
    [0x1000, 0x109f],
    [0xa9e0, 0xa9ff],
    [0xaa60, 0xaa7f],
  ],
  'noto-sans-tamil': [
    [0x20, 0x7e],
    [0x964, 0x965],
    [0xb80, 0xbff],
  ],
}

const WEIGHT_FOLDERS: Readonly<Record<string, string>> = { '400': '400Regular', '700': '700Bold' }

function charactersOf(ranges: readonly Range[]): string {
  let characters = SHARED
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint++) characters += String.fromCodePoint(codePoint)
  }
  return characters
}

function fontPath(root: string, family: string, weight: string): string {
  const folder = WEIGHT_FOLDERS[weight]
  if (!folder) throw new Error(`no folder known for font weight ${weight}`)
  const packageFile = createRequire(join(root, 'package.json')).resolve(`${PACKAGE_SCOPE}/${family}/package.json`)
  const directory = join(dirname(packageFile), folder)
  const file = readdirSync(directory).find((name) => name.endsWith('.ttf'))
  if (!file) throw new Error(`no TrueType file in ${directory}`)
  return join(directory, file)
}

/** Subset and deflated font, made once and kept beside other tools' caches. */
async function subset(root: string, family: string, weight: string): Promise<string> {
  const ranges = RANGES[family]
  if (!ranges) throw new Error(`no characters listed for font ${family}`)
  const source = readFileSync(fontPath(root, family, weight))
  const digest = createHash('sha256')
    .update(source)
    .update(JSON.stringify([RECIPE, SHARED, ranges]))
    .digest('hex')
  const cache = join(root, 'node_modules/.cache/fonts')
  const kept = join(cache, `${family}-${weight}-${digest.slice(0, 16)}.base64`)
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    // Not made yet.
  }
  // Loaded only when something has to be made: it brings its own WebAssembly.
  const { default: subsetFont } = await import('subset-font')
  const font = await subsetFont(source, charactersOf(ranges), {
    targetFormat: 'sfnt',
    preserveNameIds: [6],
    noHinting: true,
  })
  const base64 = deflateSync(font, { level: 9 }).toString('base64')
  mkdirSync(cache, { recursive: true })
  writeFileSync(kept, base64)
  return base64
}

/**
 * Vite plug-in: resolves `virtual:font/<family>/<weight>` to a module with `deflated`, a zlib stream in base64.
 * @throws while building, for a family or weight it does not know
 */
export function fontModules(): Plugin {
  let root = process.cwd()
  return {
    name: 'guidepost:font-modules',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const [family = '', weight = ''] = id.slice(PREFIX.length + 1).split('/')
      return `export const deflated = '${await subset(root, family, weight)}'`
    },
  }
}
