import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectSaved, goTo } from './fixtures'

const SAMPLE = new URL('../../guidebook-data/examples/sample-city.json', import.meta.url)
const ID = '7b1e2a66-0c8d-4f5b-8a3e-1d2c3b4a5f60'

/** A full assessment of the first edition, with one answer that no edition asks for. */
function oldFile(version: string) {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  const answers = { ...sample.answers, 'asked-nowhere': { level: 2, evidence: 'described' } }
  const city = { ...sample.city, name: 'Oldtown' }
  return { ...sample, id: ID, city, scope: 'full', guidebook: { ...sample.guidebook, version }, answers }
}

async function importFile(page: Page, value: object): Promise<void> {
  await page.goto('/')
  const buffer = Buffer.from(JSON.stringify(value))
  await page.getByLabel('Import files').setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer })
  await page.getByRole('link', { name: 'Oldtown' }).waitFor()
}

const headline = (page: Page) => page.locator('[data-figure="headline"]').first()

test('an assessment of an older edition is scored as it was, shows what a newer one would change, and moves only when asked', async ({
  page,
}) => {
  await importFile(page, oldFile('1.0.0'))
  await goTo(page, `#/a/${ID}/results`)
  await expect(headline(page)).toHaveText('59')
  await expect(page.getByText('scored with edition 1.0.0')).toBeVisible()
  await expect(page.getByText('1 answer in this file is kept and not scored')).toBeVisible()

  await page.getByRole('link', { name: 'Compare the two and choose' }).click()
  const table = page.getByRole('table', { name: /figures? change/ })
  await expect(table.getByRole('row', { name: /^Answered of what applies 96% \d+%$/ })).toBeVisible()
  await expect(table.getByRole('row', { name: 'Gate: Conception Open Incomplete' })).toBeVisible()
  await expect(page.getByText('51 indicators are new and have no answer yet')).toBeVisible()
  await expect(page.getByRole('row', { name: /asked-nowhere 2/ })).toBeVisible()

  await page.getByRole('button', { name: 'Stay on edition 1.0.0' }).click()
  await expect(page.locator('[data-figure="gate:conception"]').first()).toHaveText('Open')
  await goTo(page, `#/a/${ID}/edition`)
  await page.getByRole('button', { name: 'Move to edition 1.1.0' }).click()
  await expectSaved(page)
  await expect(page.locator('[data-figure="gate:conception"]').first()).toHaveText('Incomplete')
  await expect(page.getByText('scored with edition 1.0.0')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('[data-figure="gate:conception"]').first()).toHaveText('Incomplete')
})

test('an assessment of an edition that this copy does not hold is kept and not scored', async ({ page }) => {
  await importFile(page, oldFile('7.0.0'))
  await expect(page.getByRole('row', { name: /Oldtown/ })).toContainText('not scored')
  await goTo(page, `#/a/${ID}/results`)
  await expect(page.getByRole('heading', { name: 'Not scored' })).toBeVisible()
  await expect(headline(page)).toHaveText('–')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download file now' }).last().click()
  const path = await (await download).path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ guidebook: { version: '7.0.0' } })
  await page.getByRole('button', { name: /^Score it with/ }).click()
  await expect(headline(page)).toHaveText('59')
})
