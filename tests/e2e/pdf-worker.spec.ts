// The report is drawn in a worker: hosted and in the single file, with a word to the user first where characters have no font.
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { createAssessment, goTo } from './fixtures'

const single = pathToFileURL(fileURLToPath(new URL('../../dist/guidepost.html', import.meta.url))).href

/** Makes the page note every stretch of work that keeps it from answering, and gives them back. */
async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const long: number[] = []
    Reflect.set(window, 'longTasks', long)
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
  return () => page.evaluate(() => Reflect.get(window, 'longTasks') as number[])
}

for (const [name, address] of [
  ['hosted', '/'],
  ['the single file', single],
] as const) {
  test(`${name}: a report in Chinese comes from a worker, after asking about what has no font`, async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text())
    })
    const longTasks = await watchLongTasks(page)
    await page.goto(address)
    const id = await createAssessment(page, { city: '北京 한' })
    await goTo(page, `#/a/${id}/report`)
    const before = (await page.getByRole('button', { name: 'Download PDF' }).isVisible()) && (await longTasks()).length
    await page.getByRole('button', { name: 'Download PDF' }).click()
    await expect(page.getByText('한 (U+D55C)')).toBeVisible()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make the PDF all the same' }).click()
    const file = await (await downloading).path()
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    expect(page.workers()).toHaveLength(1)
    expect(refused).toEqual([])
    test.info().annotations.push({ type: 'long tasks', description: (await longTasks()).slice(Number(before)).join() })
  })
}

test('cancelling stops the worker and says so', async ({ page }) => {
  await page.goto('/')
  const id = await createAssessment(page, { city: '北京 한' })
  await goTo(page, `#/a/${id}/report`)
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await page.getByRole('button', { name: 'Cancel the PDF' }).last().click()
  await expect(page.getByText('The PDF was not made.')).toBeVisible()
})
