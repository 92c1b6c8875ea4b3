// WebAssembly as bytes in a module: packages fetch theirs from a file beside them, which `connect-src 'none'` forbids and file:// cannot serve.
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'

/**
 * The source of a module whose one export unpacks the file's bytes: `NAME(): Promise<Uint8Array>`.
 *
 * @param path of the .wasm file
 * @param name of the export
 */
export function wasmModule(path: string, name: string): string {
  const packed = deflateSync(readFileSync(path), { level: 9 })
  return `const packed = '${packed.toString('base64')}'
export async function ${name}() {
  const text = atob(packed)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
`
}

/**
 * Replaces text that must be in a package's code exactly once. If a new version reads differently, the build says so instead of shipping
 * what cannot start: throws an Error that names the package.
 */
export function replaceOnce(name: string, code: string, from: string, to: string): string {
  if (code.split(from).length !== 2) throw new Error(`${name} no longer has exactly one ${from}`)
  return code.replace(from, () => to)
}
