// @ts-check
// Whether the page goes on answering while the facilitator's camera reads ballots and the browser has no reader of its own: the longest task
// on the page's thread from the press of the button on, in the built app and a real browser with a film as its camera.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { FLAGS, findBrowser } from '../e2e/browser.mjs'
import { withSource } from '../loadSource.mjs'
import { longestTask, TASK_LIMIT, TRACE_CATEGORIES } from './longestTask.mjs'
import { printMeasures } from './printMeasures.mjs'

const SIZES = [
  { width: 640, height: 480 },
  { width: 1280, height: 720 },
]
/** Codes in the film: each is read, and told as belonging to another workshop. */
const CODES = 6
/** Milliseconds that the camera is open: the whole film, once. */
const WATCHED = CODES * 1500
/** What opening the page leaves to do is none of the camera's. */
const SETTLE = 2000

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Opens the facilitator's table for ballots of a fresh workshop. @param {import('@playwright/test').Page} page @param {string} address */
async function openIntake(page, address) {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BarcodeDetector')
  })
  await page.goto(address)
  await page.getByRole('button', { name: 'New assessment' }).click()
  await page.getByRole('combobox', { name: 'Country' }).selectOption('KH')
  await page.getByRole('textbox', { name: 'City' }).fill('Battambang')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.waitForURL(/#\/a\/[^/]+\//)
  const id = /#\/a\/([^/]+)\//.exec(page.url())?.[1]
  await page.goto(`${address}#/a/${id}/workshop`)
  await page.getByRole('button', { name: 'Open voting' }).click()
  await page.locator('[data-workshop-save="saved"]').waitFor()
  await page.goto(`${address}#/a/${id}/workshop/intake`)
  await page.getByRole('button', { name: 'Use the camera' }).waitFor()
  await page.waitForTimeout(SETTLE)
}

/** What a film in this size costs the page. @param {string} address @param {{ width: number, height: number }} size @param {string} film */
async function measure(address, { width, height }, film) {
  const { executablePath, env } = findBrowser()
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']
  const args = [...FLAGS, ...camera, `--use-file-for-fake-video-capture=${film}`]
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
  try {
    const page = await browser.newPage()
    await openIntake(page, address)
    await browser.startTracing(page, { categories: TRACE_CATEGORIES })
    await page.getByRole('button', { name: 'Use the camera' }).click()
    await page.getByText('Wrong session').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(WATCHED)
    const trace = await browser.stopTracing()
    const seen = await page.locator('video').evaluate((video) => {
      return video instanceof HTMLVideoElement ? `${video.videoWidth} × ${video.videoHeight}` : ''
    })
    const read = await page.getByText('Wrong session').count()
    const { spent, passed, steps } = longestTask(JSON.parse(trace.toString()).traceEvents)
    console.log(
      `${seen}, ${read} codes read: longest task ${spent.toFixed(1)} ms of work in ${passed.toFixed(1)} ms (${steps})`,
    )
    if (seen !== `${width} × ${height}`) throw new Error(`the camera shows ${seen}`)
    if (read < CODES) throw new Error(`only ${read} codes were read`)
    if (page.workers().length !== 1) throw new Error('the codes were not read in a worker')
    return { name: `camera of ${seen}: longest task of the page`, value: spent, limit: TASK_LIMIT, unit: 'ms' }
  } finally {
    await browser.close()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'guidepost-camera-'))
const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
try {
  const films = await withSource(
    ['/tests/e2e/fakeCamera.ts', '/tests/e2e/ballots.ts', '/src/core/ballot/encodeBallot.ts'],
    ({ writeFilm }, { aBallot, aSession }, { encodeBallot }) => {
      const session = aSession({}, 40)
      const codes = Array.from({ length: CODES }, (_, at) => encodeBallot(aBallot(session, at, at % 5), session))
      return SIZES.map((size) => {
        const film = join(folder, `${size.width}.y4m`)
        writeFilm(film, codes, size)
        return { size, film }
      })
    },
  )
  const measures = []
  for (const { size, film } of films) measures.push(await measure(server.resolvedUrls?.local[0] ?? '', size, film))
  printMeasures(measures)
} finally {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
