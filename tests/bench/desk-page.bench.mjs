// @ts-check
// Whether the ministry's desk goes on answering with thousands of cities: files given to the page's own input, every screen opened, tables
// sorted and filtered, weights moved, documents taken away, in the built app and a real browser. Counted is the time the page's own thread
// worked in a task, as the browser's trace tells it. Measured at 100, 1,000 and 10,000 cities, so that the slope can be seen.
// Usage: node tests/bench/desk-page.bench.mjs [numbers of cities]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { FLAGS, findBrowser } from '../e2e/browser.mjs'
import { withBundle } from '../loadSource.mjs'
import { openDesk } from './desk/deskPage.mjs'
import { choose, filter, look, read, reopen, sort, takeAway, weigh } from './desk/deskWork.mjs'
import { CATEGORIES, stepTasks } from './desk/stepTasks.mjs'
import { printMeasures } from './printMeasures.mjs'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000]
/** Milliseconds of a frame and of a long task; how much longer a file, and how much more memory a city, may take with ten times as many. */
const LIMITS = { frame: 16.7, task: 50, time: 3, memory: 1.5 }
/** Tasks over a frame's time that are told in full. */
const TOLD = 3
const SEED = 11

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @typedef {import('./desk/deskPage.mjs').Desk} Desk @typedef {import('./desk/stepTasks.mjs').StepTask} StepTask */
/** @typedef {{ count: number, time: number, memory: number }} Taken milliseconds a file, bytes a city */

/** Writes cities' files as they come by mail. @param {string} folder @returns {Promise<string[]>} their paths */
function writeFiles(folder) {
  return withBundle(
    '/tests/bench/desk/cities.ts',
    ({ someFiles }) =>
      someFiles(Math.max(...SIZES), SEED).map((/** @type {{ name: string, text: string }} */ { name, text }) => {
        const path = join(folder, name)
        writeFileSync(path, text)
        return path
      }),
    ['guidepost:content-shapes'],
  )
}

/**
 * Does work on the page while the browser keeps a trace, and tells what took longest.
 * @param {Desk} desk @param {string} name @param {() => Promise<void>} work
 */
async function traced({ browser, page, count }, name, work) {
  await browser.startTracing(page, { categories: CATEGORIES })
  const start = performance.now()
  await work()
  const passed = performance.now() - start
  const tasks = stepTasks(await browser.stopTracing()).toSorted((a, b) => b.longest - a.longest)
  const told = tasks.slice(0, TOLD).filter(({ longest }) => longest > LIMITS.frame)
  console.log(`${count} cities, ${name}: ${tasks.length} steps in ${(passed / 1000).toFixed(1)} s`)
  for (const { step, longest, passed: all, inside } of told) {
    console.log(`  ${step}: ${longest.toFixed(1)} ms of work in ${all.toFixed(1)} ms (${inside})`)
  }
  return tasks.map(({ longest }) => longest)
}

/** @param {string} name @param {number} count @param {number[]} longest */
const worst = (name, count, longest) => ({
  name: `${name}, longest task (${count})`,
  value: Math.max(...longest),
  limit: LIMITS.task,
  unit: 'ms',
})

/** @param {Desk} desk @param {string[]} files */
async function measureImport(desk, files) {
  const before = await desk.heap()
  const start = performance.now()
  const longest = await traced(desk, 'import', () => read(desk.page, files))
  const taken = { count: desk.count, time: (performance.now() - start) / desk.count, memory: 0 }
  taken.memory = Math.max(0, (await desk.heap()) - before) / desk.count
  console.log(`  ${taken.time.toFixed(2)} ms a file, ${(taken.memory / 1024).toFixed(1)} KiB of memory a city`)
  return { taken, measures: [worst('import', desk.count, longest)] }
}

/** @param {Desk} desk */
async function measureWork(desk) {
  const { page, count } = desk
  const table = [
    ...(await traced(desk, 'sorting', () => sort(page))),
    ...(await traced(desk, 'filters', () => filter(page))),
  ].toSorted((a, b) => a - b)
  const frame = table[Math.ceil(0.95 * table.length) - 1] ?? Number.NaN
  const other = [
    ...(await traced(desk, 'screens', () => look(page))),
    ...(await traced(desk, 'choices', () => choose(page))),
    ...(await traced(desk, 'weights', () => weigh(page))),
  ]
  const documents = [
    ...(await traced(desk, 'documents', () => takeAway(page))),
    ...(await traced(desk, 'sets', () => reopen(page))),
  ]
  console.log(`  memory at the end: ${((await desk.heap()) / 1_000_000).toFixed(0)} MB`)
  return [
    { name: `sort and filter on the page, 95 % (${count})`, value: frame, limit: LIMITS.frame, unit: 'ms' },
    worst('sort and filter on the page', count, table),
    worst('screens, choices and weights', count, other),
    worst('documents and sets', count, documents),
  ]
}

/** How much more a city takes among the most than among the next fewer. @param {Taken[]} taken */
function slopes(taken) {
  const [most, fewer] = taken.toSorted((a, b) => b.count - a.count)
  if (!most || !fewer) return []
  const of = `${most.count} against ${fewer.count}`
  return [
    { name: `time a file, ${of}`, value: most.time / fewer.time, limit: LIMITS.time, unit: '×' },
    { name: `memory a city, ${of}`, value: most.memory / fewer.memory, limit: LIMITS.memory, unit: '×' },
  ]
}

if (!existsSync(join(root, 'dist/index.html')))
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, shell: process.platform === 'win32' })
const folder = mkdtempSync(join(tmpdir(), 'guidepost-cities-'))
const { executablePath, env } = findBrowser()
const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } })
try {
  const files = await writeFiles(folder)
  const measures = []
  const taken = []
  for (const count of SIZES) {
    const desk = await openDesk(browser, server.resolvedUrls?.local[0] ?? '', count)
    const imported = await measureImport(desk, files.slice(0, count))
    taken.push(imported.taken)
    measures.push(...imported.measures, ...(await measureWork(desk)))
    await desk.page.context().close()
  }
  printMeasures([...measures, ...slopes(taken)])
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
