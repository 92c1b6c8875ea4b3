// Hands HarfBuzz its WebAssembly as bytes in a module.
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { replaceOnce, wasmModule } from './wasmModule.ts'

const BYTES = '\0virtual:harfbuzz-bytes'
const GLUE = /harfbuzzjs\/dist\/harfbuzz\.js$/
const FILE_LOOKUP = 'new URL("harfbuzz.wasm",import.meta.url).href'
const NODE_ONLY = 'await import("module")'
const INSTANTIATE = 'async function createHarfBuzz(moduleArg={}){'

const replace = (code: string, from: string, to: string) => replaceOnce('harfbuzzjs', code, from, to)

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
    load: (id) =>
      id === BYTES ? wasmModule(join(root, 'node_modules/harfbuzzjs/dist/harfbuzz.wasm'), 'harfbuzzBytes') : null,
    transform(code, id) {
      if (!GLUE.test(id.split('?')[0] ?? '')) return null
      const withoutLookup = replace(replace(code, FILE_LOOKUP, '""'), NODE_ONLY, 'await {}')
      const handed = `${INSTANTIATE}moduleArg={...moduleArg,wasmBinary:await harfbuzzBytes()};`
      const glue = replace(withoutLookup, INSTANTIATE, handed)
      return { code: `import{harfbuzzBytes}from'${BYTES.slice(1)}';${glue}`, map: null }
    },
  }
}
