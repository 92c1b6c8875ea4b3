// @ts-check
// Loads TypeScript of `src` into Node for benchmarks and browser tests, through the same pipeline that builds the app.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads modules of the source and hands them to `use`; the pipeline is shut when `use` is done.
 * @template T
 * @param {readonly string[]} paths from the project's root, such as `/src/core/scoring/scoreAssessment.ts`
 * @param {(...modules: Record<string, any>[]) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSource(paths, use) {
  const server = await createServer({
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    return await use(...(await Promise.all(paths.map((path) => server.ssrLoadModule(path)))))
  } finally {
    await server.close()
  }
}
