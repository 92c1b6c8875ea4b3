// @ts-check
// Loads TypeScript of `src` into Node for benchmarks and browser tests, through the same pipeline that builds the app.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, createServer, loadConfigFromFile } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads modules of the source and hands them to `use`; the pipeline is shut when `use` is done.
 * @template T
 * @param {readonly string[]} paths from the project's root, such as `/src/core/scoring/score/scoreAssessment.ts`
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

/**
 * Bundles one module of the source as the browser gets it and hands it to `use`. For measuring speed: what {@link withSource} loads looks
 * every import up at every call, which the shipped code does not.
 * @template T
 * @param {string} path from the project's root
 * @param {(module: Record<string, any>) => T | Promise<T>} use
 * @param {readonly string[]} plugins names of the project's own plug-ins that the module needs
 * @returns {Promise<T>}
 */
export async function withBundle(path, use, plugins = []) {
  const outDir = mkdtempSync(join(tmpdir(), 'guidepost-bundle-'))
  const rolldownOptions = { output: { entryFileNames: 'bundle.mjs' } }
  try {
    await build({
      root,
      configFile: false,
      plugins: await ownPlugins(plugins),
      logLevel: 'error',
      ssr: { noExternal: true },
      build: { ssr: join(root, path), outDir, copyPublicDir: false, target: 'es2022', rolldownOptions },
    })
    return await use(await import(pathToFileURL(join(outDir, 'bundle.mjs')).href))
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** @param {readonly string[]} names @returns {Promise<import('vite').Plugin[]>} */
async function ownPlugins(names) {
  if (names.length === 0) return []
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'), root)
  const all = /** @type {any[]} */ ([loaded?.config.plugins ?? []].flat(9))
  return all.filter((plugin) => names.includes(plugin?.name))
}
