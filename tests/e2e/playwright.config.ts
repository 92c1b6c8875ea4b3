import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig, type ReporterDescription } from '@playwright/test'
import { FLAGS, findBrowser } from './browser.mjs'

/** A port nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

// The workers read this file again: what the first reading found is handed on to them.
process.env.GUIDEPOST_PORT ??= String(await freePort())
process.env.GUIDEPOST_BROWSER ??= JSON.stringify(findBrowser())
const port = process.env.GUIDEPOST_PORT
const browser = JSON.parse(process.env.GUIDEPOST_BROWSER)
if (process.env.TEST_WORKER_INDEX === undefined) console.log(`browser: ${browser.version} (${browser.source})`)

const reportFile = process.env.GUIDEPOST_BROWSER_REPORT
const reporter: ReporterDescription[] = [
  ['list'],
  ...(reportFile ? [['json', { outputFile: reportFile }] as const] : []),
]

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter,
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'off',
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: browser.executablePath,
      args: FLAGS,
      env: { ...process.env, ...browser.env },
    },
  },
  webServer: {
    command: `node_modules/.bin/vite preview --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
