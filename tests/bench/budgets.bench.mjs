// @ts-check
// What the built app weighs after gzip, part by part, against its budgets. Builds it first if nothing is built.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withSource } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const KIB = 1024

/**
 * @typedef {{ file: string, src?: string, name?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * The chunks that come with one: itself and all it imports statically.
 * @param {Manifest} manifest @param {Iterable<string>} keys
 */
function closure(manifest, keys) {
  const found = new Set(keys)
  for (const key of found) for (const imported of manifest[key]?.imports ?? []) found.add(imported)
  return found
}

/** @param {Manifest} manifest @param {RegExp} pattern keys of the lazy chunks whose source matches */
const lazyKeys = (manifest, pattern) => Object.keys(manifest).filter((key) => pattern.test(manifest[key]?.src ?? ''))

/**
 * @param {Manifest} manifest
 * @param {{ BUDGETS: Record<string, number>, gzipBytes: (contents: Iterable<Uint8Array>) => number }} budgets
 */
function weigh(manifest, { BUDGETS, gzipBytes }) {
  const kib = (/** @type {Iterable<string>} */ files) =>
    gzipBytes([...new Set(files)].map((file) => readFileSync(join(dist, file)))) / KIB
  const scripts = (/** @type {Iterable<string>} */ keys) => [...keys].flatMap((key) => manifest[key]?.file ?? [])
  const styles = (/** @type {Iterable<string>} */ keys) => [...keys].flatMap((key) => manifest[key]?.css ?? [])
  const measures = (
    /** @type {string} */ name,
    /** @type {string[]} */ files,
    /** @type {number | undefined} */ limit,
  ) => ({
    name,
    value: kib(files),
    limit: (limit ?? 0) / KIB,
    unit: 'KiB gzip',
  })

  const first = closure(
    manifest,
    Object.keys(manifest).filter((key) => manifest[key]?.isEntry),
  )
  const beyondFirst = (/** @type {string[]} */ keys) => [...closure(manifest, keys)].filter((key) => !first.has(key))
  const pages = lazyKeys(manifest, /^src\/pages\/.*Page\.tsx$/)
  const content = Object.keys(manifest).filter((key) => /guidebook-data\/texts\/en\//.test(key))
  const pdf = beyondFirst(lazyKeys(manifest, /^src\/pdf\/createReportPdf\.ts$/))
  return [
    measures('first screen, scripts', scripts(first), BUDGETS.firstScreenScript),
    measures('first screen, styles', styles(first), BUDGETS.firstScreenStyle),
    ...pages.map((key) => measures(`own chunk of ${key}`, [...scripts([key]), ...styles([key])], BUDGETS.page)),
    measures('charts', scripts(beyondFirst(lazyKeys(manifest, /^src\/ui\/charts\//))), BUDGETS.charts),
    measures('PDF code without fonts', scripts(pdf), BUDGETS.pdf),
    measures('content, English', scripts(content), BUDGETS.content),
  ]
}

function buildApp() {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('the build failed: see npm run build')
}

/** @returns {Promise<import('./printMeasures.mjs').Measure[]>} */
async function measure() {
  const path = join(dist, '.vite', 'manifest.json')
  if (!existsSync(path)) buildApp()
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const measures = await withSource(['/src/build/budgets.ts'], (budgets) =>
    weigh(manifest, /** @type {any} */ (budgets)),
  )
  const empty = measures.filter(({ value }) => value === 0).map(({ name }) => name)
  if (empty.length > 0) throw new Error(`found nothing in the build for: ${empty.join(', ')}`)
  return measures
}

printMeasures(await measure())
