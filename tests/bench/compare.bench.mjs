// @ts-check
// The ministry's desk in a real browser: reading, scoring and storing thousands of files, ranking and sorting them, each against a bare loop
// that does only what no program could leave out, in the same run. Printed at 100, 1,000 and 10,000 cities, so that the slope can be seen.
// Usage: node tests/bench/compare.bench.mjs [numbers of cities]
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build, loadConfigFromFile, preview } from 'vite'
import { FLAGS, findBrowser } from '../e2e/browser.mjs'
import { printMeasures } from './printMeasures.mjs'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000]
const LIMITS = { read: 6, keep: 1.5, rank: 3, frame: 16.7, task: 50 }
const DRAWS = 10_000
/** Every rank of 10,000 cities in 10,000 draws would take 200 MB: the desk draws less there. */
const DRAWS_OF_MANY = 2000
const INTERACTIONS = 200
/** Interactions before any is counted. */
const WARM_ROUNDS = 20
const WORKERS = Math.min(4, availableParallelism())

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @typedef {{ own: number, reference: number }} Turn milliseconds */

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
/** @param {number[]} values @param {number} share */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN
/** Fewer rounds where each takes long: writing 10,000 files takes a minute and more; more where each takes milliseconds. @param {number} count */
const roundsOf = (count) => {
  if (count <= 100) return { read: 61, keep: 21 }
  return count > 1000 ? { read: 5, keep: 1 } : { read: 9, keep: 5 }
}

/** Builds the page of the benchmarks with the app's own plug-ins and serves it. @param {(address: string) => Promise<void>} use */
async function withPage(use) {
  const outDir = mkdtempSync(join(tmpdir(), 'guidepost-desk-'))
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'), root)
  const all = /** @type {any[]} */ ([loaded?.config.plugins ?? []].flat(9))
  const plugins = all.filter((plugin) => plugin?.name === 'guidepost:content-shapes')
  const config = {
    root: join(root, 'tests/bench/desk'),
    base: './',
    configFile: /** @type {const} */ (false),
    plugins,
    logLevel: /** @type {const} */ ('error'),
  }
  const worker = loaded?.config.worker
  try {
    await build({ ...config, ...(worker ? { worker } : {}), build: { outDir, target: 'es2022' } })
    const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
    try {
      await use(server.resolvedUrls?.local[0] ?? '')
    } finally {
      await server.close()
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/**
 * Calls a function of the page.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {unknown[]} values
 * @returns {Promise<any>}
 */
const call = (page, name, ...values) =>
  page.evaluate(
    ([task, given]) => /** @type {any} */ (window).deskBench[task](...given),
    /** @type {const} */ ([name, values]),
  )

/** @param {import('@playwright/test').Page} page @param {number} count */
async function measureImport(page, count) {
  const { bytes, reading, keeping } = await call(page, 'importing', count, WORKERS, roundsOf(count))
  const told = (/** @type {Turn[]} */ turns) =>
    `${median(turns.map(({ own }) => own)).toFixed(0)} ms against ${median(turns.map(({ reference }) => reference)).toFixed(0)} ms`
  const ratio = (/** @type {Turn[]} */ turns) => median(turns.map(({ own, reference }) => own / reference))
  const size = `${count} files of ${(bytes / 1024).toFixed(1)} KiB, ${WORKERS} workers`
  console.log(`${size}: import ${told(reading)}, keep ${told(keeping)}`)
  return [
    { name: `import ÷ JSON.parse (${count})`, value: ratio(reading), limit: LIMITS.read, unit: '×' },
    { name: `keep ÷ bare IndexedDB write (${count})`, value: ratio(keeping), limit: LIMITS.keep, unit: '×' },
  ]
}

/** @param {import('@playwright/test').Page} page @param {number} count */
async function measureRanking(page, count) {
  const many = count > 1000
  const draws = many ? DRAWS_OF_MANY : DRAWS
  const turns = []
  for (let round = 0; round < 5; round++) turns.push(await call(page, 'ranking', count, draws, !many))
  console.log(
    `${count} cities × ${draws} draws: bare ${median(turns.map(({ bare }) => bare)).toFixed(0)} ms, own ${median(turns.map(({ own }) => own)).toFixed(0)} ms`,
  )
  const value = median(turns.map(({ own, bare }) => own / bare))
  return [
    {
      name: `${many ? 'spreadRanks' : 'rankRobustness'} ÷ bare loop (${count} × ${draws})`,
      value,
      limit: LIMITS.rank,
      unit: '×',
    },
  ]
}

/**
 * How long the page's thread worked in each task that a timer began, in order. Beside it stands the time that passed, which is longer where
 * other programs have the processor, and says nothing of the app.
 * @param {Buffer} trace
 * @returns {number[]} milliseconds
 */
function timerTasks(trace) {
  /** @type {{ name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }[]} */
  const events = JSON.parse(trace.toString()).traceEvents
  const main = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  return events
    .filter(
      ({ name, pid, tid }) => name === 'TimerFire' && main.some((thread) => thread.pid === pid && thread.tid === tid),
    )
    .sort((a, b) => a.ts - b.ts)
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
}

/** @param {import('@playwright/test').Browser} browser @param {import('@playwright/test').Page} page @param {number} count */
async function measureSorting(browser, page, count) {
  await call(page, 'prepare', count, WARM_ROUNDS + INTERACTIONS)
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await call(page, 'interact')
  const [settle = Number.NaN, ...times] = timerTasks(await browser.stopTracing()).slice(-1 - WARM_ROUNDS - INTERACTIONS)
  if (times.length !== WARM_ROUNDS + INTERACTIONS) throw new Error(`the trace holds ${times.length} interactions`)
  const measured = times.slice(WARM_ROUNDS)
  return [
    { name: `cities put together (${count})`, value: settle, limit: LIMITS.task, unit: 'ms' },
    { name: `filter and sort, 95 % (${count})`, value: quantile(measured, 0.95), limit: LIMITS.frame, unit: 'ms' },
    { name: `filter and sort, longest (${count})`, value: Math.max(...measured), limit: LIMITS.task, unit: 'ms' },
  ]
}

await withPage(async (address) => {
  const { executablePath, env } = findBrowser()
  const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } })
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await page.waitForFunction(() => 'deskBench' in window)
    const measures = []
    for (const count of SIZES) measures.push(...(await measureImport(page, count)))
    for (const count of SIZES) measures.push(...(await measureRanking(page, count)))
    for (const count of SIZES) measures.push(...(await measureSorting(browser, page, count)))
    printMeasures(measures)
  } finally {
    await browser.close()
  }
})
