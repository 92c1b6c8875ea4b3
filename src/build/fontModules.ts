// Fonts for the report as modules: each `virtual:font/<family>/<weight>` is a Noto file cut to the characters the app can meet,
// deflated, in base64. A module needs neither fetch nor server, so hosted, offline and file:// load it the same way.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { fontCharacters } from './fontCharacters.ts'

const PREFIX = 'virtual:font/'
const PACKAGE_SCOPE = '@expo-google-fonts'
/** Counts up when the way a module is made changes, so that kept ones are made anew. */
const RECIPE = 2
/**
 * Names kept inside each font: copyright, PostScript name, licence and where to read it. The single file has no licence files beside it,
 * and the Open Font License is content with these.
 */
const KEPT_NAMES = [0, 6, 13, 14]

const WEIGHT_FOLDERS: Readonly<Record<string, string>> = { '400': '400Regular', '700': '700Bold' }

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
  const characters = fontCharacters(family)
  const source = readFileSync(fontPath(root, family, weight))
  const digest = createHash('sha256')
    .update(source)
    .update(JSON.stringify([RECIPE, characters]))
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
  const font = await subsetFont(source, characters, {
    targetFormat: 'sfnt',
    preserveNameIds: KEPT_NAMES,
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
