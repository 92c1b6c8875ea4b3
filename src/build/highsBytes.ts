// Hands HiGHS its WebAssembly as bytes in a module. By itself it fetches a file beside it, which `connect-src 'none'` forbids and file://
// cannot serve. Only the page carries the bytes; its worker is handed them, so that they are there once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Plugin } from 'vite'

const MODULE = 'virtual:highs-bytes'
const GLUE = /highs\/build\/highs\.mjs$/
const FILE_LOOKUP = 'new URL("highs.wasm",import.meta.url).href'
const NODE_ONLY = 'await import("node:module")'
/** Types and README offer `wasmBinary`; the code (1.15.3) neither takes it nor, having it, gives it out. */
const BINARY = 'var wasmBinary;'
const READ = 'function getBinarySync(file){'

/** Replaces text that must be there: if a new version reads differently, the build says so instead of breaking the path. */
function replaceOnce(code: string, from: string, to: string): string {
  if (code.split(from).length !== 2) throw new Error(`highs no longer has exactly one ${from}`)
  return code.replace(from, () => to)
}

function bytesModule(root: string): string {
  const packed = deflateSync(readFileSync(join(root, 'node_modules/highs/build/highs.wasm')), { level: 9 })
  return `const packed = '${packed.toString('base64')}'
export async function highsBytes() {
  const text = atob(packed)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
`
}

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
    load: (id) => (id === `\0${MODULE}` ? bytesModule(root) : null),
    transform(code, id) {
      if (!GLUE.test(id.split('?')[0] ?? '')) return null
      const replacements = [
        [FILE_LOOKUP, '""'],
        [NODE_ONLY, 'await {}'],
        [BINARY, `var wasmBinary=Module.wasmBinary${otherwise};`],
        [READ, `${READ}if(wasmBinary)return wasmBinary;`],
      ] as const
      return { code: replacements.reduce((text, [from, to]) => replaceOnce(text, from, to), code), map: null }
    },
  }
}
