import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { BUDGETS } from '../../src/build/budgets'

test.use({ serviceWorkers: 'block' })

test('a first visit loads no more than its budget before the first screen shows', async ({ page, baseURL }) => {
  const bytes = { script: 0, stylesheet: 0 }
  const elsewhere: string[] = []
  const measured: Promise<void>[] = []
  let isShown = false
  page.on('response', (response) => {
    if (!response.url().startsWith(`${baseURL}/`)) elsewhere.push(response.url())
    const kind = response.request().resourceType()
    if (isShown || (kind !== 'script' && kind !== 'stylesheet')) return
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
