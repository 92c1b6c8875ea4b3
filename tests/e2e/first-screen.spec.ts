import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { BUDGETS } from '../../src/build/budgets'

type Manifest = Record<string, { file: string; src?: string }>

/** The guidebook's prose, which comes behind the first screen and has a budget of its own. */
function proseFiles(): string[] {
  const path = new URL('../../dist/.vite/manifest.json', import.meta.url)
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  const entries = Object.values(manifest).filter(({ src }) => src?.startsWith('guidebook-data/texts/'))
  return entries.map(({ file }) => file)
}

test.use({ serviceWorkers: 'block' })

test('a first visit loads no more than its budget before the first screen shows', async ({ page, baseURL }) => {
  const bytes = { script: 0, stylesheet: 0 }
  const elsewhere: string[] = []
  const measured: Promise<void>[] = []
  let isShown = false
  const prose = proseFiles()
  expect(prose.length).toBeGreaterThan(0)
  page.on('response', (response) => {
    if (!response.url().startsWith(`${baseURL}/`)) elsewhere.push(response.url())
    const kind = response.request().resourceType()
    if (isShown || (kind !== 'script' && kind !== 'stylesheet')) return
    if (prose.some((file) => response.url().endsWith(file))) return
    const weigh = async () => {
      const body = await response.body()
      bytes[kind] += gzipSync(body, { level: 9 }).byteLength
    }
    measured.push(weigh())
  })
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'New assessment' })).toBeVisible()
  isShown = true
  await Promise.all(measured)
  expect(elsewhere).toEqual([])
  expect(bytes.script).toBeGreaterThan(10_000)
  expect(bytes.script).toBeLessThanOrEqual(BUDGETS.firstScreenScript)
  expect(bytes.stylesheet).toBeLessThanOrEqual(BUDGETS.firstScreenStyle)
})
