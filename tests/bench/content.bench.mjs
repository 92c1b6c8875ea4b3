// @ts-check
// Loading and checking the guidebook at start against JSON.parse of its files: the check must not be felt.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withBundle } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const ROUNDS = 31
const CALLS = 10
const LIMIT = 3
const folder = fileURLToPath(new URL('../../guidebook-data', import.meta.url))

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
/** @param {string} path */
const read = (path) => readFileSync(join(folder, path), 'utf8')
/** @param {string} path @returns {Record<string, string>} */
const readAll = (path) =>
  Object.fromEntries(
    readdirSync(join(folder, path)).map((name) => [name.replace(/\.json$/, ''), read(`${path}/${name}`)]),
  )

const files = {
  structure: read('guidebook.json'),
  sources: read('sources.json'),
  phases: readAll('phases'),
  texts: readAll('texts/en'),
}
const bytes = [files.structure, files.sources, ...Object.values(files.phases), ...Object.values(files.texts)].join(
  '',
).length

/** Milliseconds for `CALLS` calls. @param {() => unknown[]} call */
function time(call) {
  const start = performance.now()
  for (let i = 0; i < CALLS; i++) if (call().length === 0) throw new Error('nothing was read')
  return performance.now() - start
}

/** @returns {Promise<import('./printMeasures.mjs').Measure[]>} */
function measure() {
  return withBundle(
    '/tests/bench/benchContent.ts',
    ({ loadContent, parseContent }) => {
      const start = performance.now()
      loadContent(files)
      const first = performance.now() - start
      const ratios = Array.from(
        { length: ROUNDS },
        () => time(() => loadContent(files)) / time(() => parseContent(files)),
      )
      const size = `${(bytes / 1024).toFixed(0)} KiB, first load ${first.toFixed(1)} ms`
      return [
        { name: `load and check the guidebook ÷ JSON.parse (${size})`, value: median(ratios), limit: LIMIT, unit: '×' },
      ]
    },
    ['guidepost:content-shapes'],
  )
}

printMeasures(await measure())
