// The report is drawn in a worker: hosted and in the single file, with a word to the user first where characters have no font. How long the
// page's own tasks may be is measured by tests/bench/responsiveness.bench.mjs.
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import type { Guidebook } from '../../src/core/model/guidebook'
import { fullAssessment } from '../fullAssessment.mjs'
import { withSource } from '../loadSource.mjs'
import { KHMER_NOTE } from '../pdf/aReport'
import { createAssessment, goTo } from './fixtures'

const single = pathToFileURL(fileURLToPath(new URL('../../dist/guidepost.html', import.meta.url))).href

for (const [name, address] of [
  ['hosted', '/'],
  ['the single file', single],
] as const) {
  test(`${name}: a report in Chinese comes from a worker, after asking about what has no font`, async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text())
    })
    await page.goto(address)
    const id = await createAssessment(page, { city: '北京 한' })
    await goTo(page, `#/a/${id}/report`)
    await page.getByRole('button', { name: 'Download PDF' }).click()
    await expect(page.getByText('한 (U+D55C)')).toBeVisible()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make the PDF all the same' }).click()
    const file = await (await downloading).path()
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    expect(page.workers()).toHaveLength(1)
    expect(refused).toEqual([])
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

/** The report of a city that answered everything and wrote nearly as much as a note may hold, in Khmer: many seconds of work. */
async function openLongReport(page: Page): Promise<void> {
  const guidebook = await withSource(
    ['/src/content/loadGuidebook.ts'],
    ({ loadGuidebook }): Guidebook => loadGuidebook(),
  )
  const assessment = fullAssessment(guidebook, () => KHMER_NOTE.repeat(3))
  const buffer = Buffer.from(JSON.stringify(assessment))
  await page.goto('/')
  await page.getByLabel('Import files').setInputFiles({ name: 'full.json', mimeType: 'application/json', buffer })
  await page.getByRole('link', { name: 'Battambang' }).waitFor()
  await goTo(page, `#/a/${assessment.id}/report`)
}

test('while a long report is made the page answers, keeps what is chosen, and can stop it', async ({ page }) => {
  test.setTimeout(120_000)
  await openLongReport(page)
  await page.getByText('Choose what goes in').first().click()
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const cancel = page.getByRole('button', { name: 'Cancel the PDF' })
  const notes = page.getByRole('checkbox', { name: 'With notes, reasons and links' })
  await notes.uncheck()
  await expect(page.getByRole('region', { name: 'Preview of the report' })).not.toContainText(KHMER_NOTE.slice(0, 40))
  await expect(cancel).toBeVisible()
  expect(page.workers()).toHaveLength(1)
  await cancel.click()
  await expect(page.getByText('The PDF was not made.')).toBeVisible()
  await expect.poll(() => page.workers().length).toBe(0)
  await expect(notes).not.toBeChecked()
})
