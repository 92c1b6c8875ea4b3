import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { preview } from 'vite'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio } from './fixtures'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the app and its answers are there when the server is gone', async ({ page }) => {
  const server = await preview({ root, logLevel: 'error', preview: { port: 0 } })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  await page.goto(`http://localhost:${address.port}/`)
  const id = await createAssessment(page)
  const [indicator = ''] = await indicatorIds(page)
  await levelRadio(page, indicator, '3').click()
  await expectSaved(page)
  await expect(page.getByRole('contentinfo')).toContainText('ready to work without a network')

  await server.close()
  await expect(fetch(`http://localhost:${address.port}/`)).rejects.toThrow()
  await page.reload()
  await expect(levelRadio(page, indicator, '3')).toBeChecked()
  for (const route of ['results', 'report']) {
    await goTo(page, `#/a/${id}/${route}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test('a phone that is locked right after the first look keeps the app all the same', async ({ page }) => {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'New assessment' })).toBeVisible()
  const isKept = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
  expect(await isKept()).toBe(false)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(isKept).toBe(true)
})

test('the first visit keeps every file of the app on the device', () => {
  const dist = join(root, 'dist')
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
  const built = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
  expect(built.length).toBeGreaterThan(5)
  expect(built.filter((file) => !worker.includes(`"${file}"`))).toEqual([])
  expect(worker).not.toContain('guidepost.html')
})
