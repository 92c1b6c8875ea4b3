// @ts-check
// Whether the page goes on answering while its report is made: the longest task on the page's own thread, in the built app and a real
// browser. Counted is the time the thread worked, as the browser's trace tells it: beside it stands the time that passed, which is longer
// where other programs have the processor, and says nothing of the app.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { FLAGS, findBrowser } from '../e2e/browser.mjs'
import { fullAssessment } from '../fullAssessment.mjs'
import { withSource } from '../loadSource.mjs'
import { longestTask, TASK_LIMIT, TRACE_CATEGORIES } from './longestTask.mjs'
import { printMeasures } from './printMeasures.mjs'

/** The first brings the worker, the painter and all fonts; the second finds them there. */
const RUNS = ['first report', 'second report']
/** What opening the page leaves to do is none of the report's: the app looks for its next version, images are decoded. */
const SETTLE = 2000
const WAIT = 120_000

const root = fileURLToPath(new URL('../..', import.meta.url))
const single = join(root, 'dist/guidepost.html')

/** A whole assessment whose notes are in every script, so that every font is asked for. */
function anAssessment() {
  const sources = ['/src/content/loadGuidebook.ts', '/src/core/files/sealAssessment.ts', '/tests/pdf/aReport.ts']
  return withSource(sources, ({ loadGuidebook }, { sealAssessment }, { SENTENCES }) => {
    const sentences = Object.values(SENTENCES)
    const noteOf = (/** @type {number} */ index) =>
      [0, 1, 2].map((step) => sentences[(index + step) % sentences.length]).join(' ')
    const assessment = fullAssessment(loadGuidebook(), noteOf)
    console.log(
      `a report of ${Object.keys(assessment.answers).length} indicators, notes in ${sentences.length} languages`,
    )
    return { id: assessment.id, text: sealAssessment(assessment) }
  })
}

/** Opens the report of an imported assessment. @param {import('@playwright/test').Page} page @param {string} address @param {{ id: string, text: string }} assessment */
async function openReport(page, address, { id, text }) {
  await page.goto(address)
  const file = { name: 'full.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Import files').setInputFiles(file)
  await page.getByRole('link', { name: 'Battambang' }).waitFor()
  await page.goto(`${address}#/a/${id}/report`)
  const button = page.getByRole('button', { name: 'Download PDF', exact: true })
  await button.waitFor()
  await page.waitForTimeout(SETTLE)
  return button.elementHandle()
}

/**
 * Makes the report while the browser keeps a trace.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {Awaited<ReturnType<typeof openReport>>} button
 */
async function traceReport(browser, page, button) {
  await browser.startTracing(page, { categories: TRACE_CATEGORIES })
  const downloading = page.waitForEvent('download', { timeout: WAIT })
  // Clicked by a timer of the page: the driver's own look at a page this long, before it clicks, takes longer than all that is measured.
  await button?.evaluate((element) => {
    setTimeout(() => /** @type {HTMLElement} */ (element).click())
  })
  await downloading
  const trace = await browser.stopTracing()
  if (page.workers().length !== 1) throw new Error('the report was not made in a worker')
  return longestTask(JSON.parse(trace.toString()).traceEvents)
}

/** @param {string} name @param {string} address @param {{ id: string, text: string }} assessment */
async function measure(name, address, assessment) {
  const { executablePath, env } = findBrowser()
  const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } })
  try {
    const page = await browser.newPage()
    const button = await openReport(page, address, assessment)
    const measures = []
    for (const run of RUNS) {
      const { spent, passed, steps } = await traceReport(browser, page, button)
      console.log(`${name}, ${run}: longest task ${spent.toFixed(1)} ms of work in ${passed.toFixed(1)} ms (${steps})`)
      measures.push({ name: `${name}, ${run}: longest task of the page`, value: spent, limit: TASK_LIMIT, unit: 'ms' })
    }
    return measures
  } finally {
    await browser.close()
  }
}

if (!existsSync(single))
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, shell: process.platform === 'win32' })
const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
try {
  const assessment = await anAssessment()
  printMeasures([
    ...(await measure('hosted', server.resolvedUrls?.local[0] ?? '', assessment)),
    ...(await measure('single file', pathToFileURL(single).href, assessment)),
  ])
} finally {
  await server.close()
}
