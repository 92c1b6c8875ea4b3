// Hands HarfBuzz its WebAssembly as bytes in a module. By itself it fetches a file beside it, which `connect-src 'none'` forbids
// and file:// cannot serve.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Plugin } from 'vite'

const BYTES = '\0virtual:harfbuzz-bytes'
const GLUE = /harfbuzzjs\/dist\/harfbuzz\.js$/
const FILE_LOOKUP = 'new URL("harfbuzz.wasm",import.meta.url).href'
const NODE_ONLY = 'await import("module")'
const INSTANTIATE = 'async function createHarfBuzz(moduleArg={}){'

/** Replaces text that must be there: if a new version reads differently, the build says so instead of breaking the report. */
function replaceOnce(code: string, from: string, to: string): string {
  if (code.split(from).length !== 2) throw new Error(`harfbuzzjs no longer has exactly one ${from}`)
  return code.replace(from, () => to)
}

function bytesModule(root: string): string {
  const packed = deflateSync(readFileSync(join(root, 'node_modules/harfbuzzjs/dist/harfbuzz.wasm')), { level: 9 })
  return `const packed = '${packed.toString('base64')}'
export async function harfbuzzBytes() {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
`
}

/** Vite plug-in: bundles harfbuzz.wasm into the code that instantiates it. Needs only `'wasm-unsafe-eval'` of a policy. */
export function harfbuzzBytes(): Plugin {
  let root = process.cwd()
  return {
    name: 'guidepost:harfbuzz-bytes',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['harfbuzzjs'] } }),
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === BYTES.slice(1) ? BYTES : null),
    load: (id) => (id === BYTES ? bytesModule(root) : null),
    transform(code, id) {
      if (!GLUE.test(id.split('?')[0] ?? '')) return null
      const withoutLookup = replaceOnce(replaceOnce(code, FILE_LOOKUP, '""'), NODE_ONLY, 'await {}')
      const handed = `${INSTANTIATE}moduleArg={...moduleArg,wasmBinary:await harfbuzzBytes()};`
      const glue = replaceOnce(withoutLookup, INSTANTIATE, handed)
      return { code: `import{harfbuzzBytes}from'${BYTES.slice(1)}';${glue}`, map: null }
    },
  }
}
