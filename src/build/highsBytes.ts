// Hands HiGHS its WebAssembly as bytes in a module. Only the page carries them; its worker is handed them, so that they are there once.
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { replaceOnce, wasmModule } from './wasmModule.ts'

const MODULE = 'virtual:highs-bytes'
const GLUE = /highs\/build\/highs\.mjs$/
const FILE_LOOKUP = 'new URL("highs.wasm",import.meta.url).href'
const NODE_ONLY = 'await import("node:module")'
/** Types and README offer `wasmBinary`; the code (1.15.3) neither takes it nor, having it, gives it out. */
const BINARY = 'var wasmBinary;'
const READ = 'function getBinarySync(file){'

/**
 * Vite plug-in: serves `virtual:highs-bytes` and lets the solver's code fall back on it. Needs only `'wasm-unsafe-eval'` of a policy.
 * @param options.handed for a worker's build: no bytes in it, whoever loads the solver there hands them over
 */
export function highsBytes(options: { handed: boolean } = { handed: false }): Plugin {
  let root = process.cwd()
  const otherwise = options.handed ? '' : `??await(await import('${MODULE}')).highsBytes()`
  return {
    name: 'guidepost:highs-bytes',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['highs'] } }),
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) =>
      id === `\0${MODULE}` ? wasmModule(join(root, 'node_modules/highs/build/highs.wasm'), 'highsBytes') : null,
    transform(code, id) {
      if (!GLUE.test(id.split('?')[0] ?? '')) return null
      const replacements = [
        [FILE_LOOKUP, '""'],
        [NODE_ONLY, 'await {}'],
        [BINARY, `var wasmBinary=Module.wasmBinary${otherwise};`],
        [READ, `${READ}if(wasmBinary)return wasmBinary;`],
      ] as const
      return { code: replacements.reduce((text, [from, to]) => replaceOnce('highs', text, from, to), code), map: null }
    },
  }
}
